/**
 * How many children one person and one organisation may look at, and who lets them go on (F065).
 */
package org.contactpoint.people.quota;
