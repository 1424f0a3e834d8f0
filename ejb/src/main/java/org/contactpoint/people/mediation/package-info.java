/**
 * Looking up for somebody who is at no screen (F049): who mediates when, the phrases by which a
 * caller is known, and the calls. Who the caller is is decided here; what is found and read out is
 * for {@code search} and {@code disclosure}.
 */
package org.contactpoint.people.mediation;
