/** Making a record by hand, of a child of whom little is known as well, and correcting one. */
package org.contactpoint.web.hand;
