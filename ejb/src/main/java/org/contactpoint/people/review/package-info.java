/**
 * Whether accounts are still needed and used: managers confirm theirs once a year, and silence
 * means suspension; so does not signing in for long. A nightly job does what follows. Office data.
 */
package org.contactpoint.people.review;
