/** How somebody becomes a user: asking, deciding, and the first sign-in. */
package org.contactpoint.web.joining;
