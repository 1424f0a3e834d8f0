/**
 * How somebody becomes a user: a manager asks, the management team decides, the new user chooses a
 * password, makes a key, signs the agreement and confirms the training. Office data; no child.
 */
package org.contactpoint.people.joining;
