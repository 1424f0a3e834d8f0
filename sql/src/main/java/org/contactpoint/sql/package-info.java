/**
 * The schema: numbered migrations in {@code db/migration}, and the one class that applies them with
 * the owner's account. The application's account never changes a table.
 */
package org.contactpoint.sql;
