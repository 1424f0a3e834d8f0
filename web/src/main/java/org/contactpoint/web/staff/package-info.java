/** Keeping accounts and organisations: lists, pages of one, changes, renewals, the file. */
package org.contactpoint.web.staff;
