/** What waits for somebody who works with children: before it lapses, and at a new school year. */
package org.contactpoint.involvement.due;
