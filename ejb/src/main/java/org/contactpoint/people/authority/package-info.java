/** Authorities that are new: their codes, from a day on (F106). */
package org.contactpoint.people.authority;
