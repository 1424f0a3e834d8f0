/** Pages on which records that may be about one child are found and judged (F045, F122). */
package org.contactpoint.web.story;
