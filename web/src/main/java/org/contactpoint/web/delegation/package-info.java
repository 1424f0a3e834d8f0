/** Handing one's role over for a time. */
package org.contactpoint.web.delegation;
