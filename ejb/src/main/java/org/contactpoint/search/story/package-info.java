/** Records that may be about one child, at the management team's desk (F122). */
package org.contactpoint.search.story;
