/**
 * The vocabulary of permission: roles, rights, reasons, the caller, and the {@link
 * org.contactpoint.access.Operation operation catalogue} from which guard, menus and tests are
 * made.
 */
package org.contactpoint.access;
