/** Handing one's role over for a time, when one is away (F064). */
package org.contactpoint.people.delegation;
