/** What the monitoring listener says of the screens. */
package org.contactpoint.web.health;
