/** Finding a child: the form and the list of those who fit. */
package org.contactpoint.web.search;
