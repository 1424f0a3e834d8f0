/** The texts of the agreement that everybody signs, and who publishes a new one. */
package org.contactpoint.people.agreement;
