/** Saying that one works with a child, that one still does, and that one no longer does. */
package org.contactpoint.web.involvement;
