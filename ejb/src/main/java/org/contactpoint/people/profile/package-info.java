/** One's own profile: telephone, hours, absence and who covers. */
package org.contactpoint.people.profile;
