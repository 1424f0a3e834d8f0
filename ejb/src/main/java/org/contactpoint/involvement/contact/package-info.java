/** Asking a colleague to get in touch about a child, and what comes of it (F053). */
package org.contactpoint.involvement.contact;
