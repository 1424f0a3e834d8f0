/** Brings what was written into a form that can be compared: names, dates, places, numbers. */
package org.contactpoint.matching.standard;
