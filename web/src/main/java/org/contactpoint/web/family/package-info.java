/** Oneself and one's family, as declared at vetting. */
package org.contactpoint.web.family;
