/** When and how teams are reached, by day and at night (F106). */
package org.contactpoint.people.duty;
