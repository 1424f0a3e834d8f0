/** The nation's pages: authorities, and the steps by which they and organisations go live. */
package org.contactpoint.web.nation;
