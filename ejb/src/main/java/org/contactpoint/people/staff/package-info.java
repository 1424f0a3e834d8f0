/**
 * Keeping accounts and organisations: who is within whose reach, lists and pages of them, what may
 * be done to them, and the history of it. Office data throughout; no child.
 */
package org.contactpoint.people.staff;
