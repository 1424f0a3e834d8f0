/** The networks from which the people of an organisation may come (F066). */
package org.contactpoint.people.network;
