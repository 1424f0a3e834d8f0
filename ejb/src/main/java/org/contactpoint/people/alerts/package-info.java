/** What a management team is told of people of its authority, and what it makes of it. */
package org.contactpoint.people.alerts;
