/** Asking a colleague to get in touch, and being asked. */
package org.contactpoint.web.contact;
