/** Work on many accounts at once: confirming that they are needed, suspending them. */
package org.contactpoint.web.review;
