/**
 * Look-ups in an emergency: who made one, what is still owed for it, and what came of it (F048).
 */
package org.contactpoint.people.emergency;
