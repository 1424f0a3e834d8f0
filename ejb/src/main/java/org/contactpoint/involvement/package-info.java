/**
 * Who works with a child: that somebody does, from when, until when, and how sure that is. Never
 * what for. An involvement is a sealed part of the child's record, found by tokens of the
 * practitioner, the team and the organisation.
 */
package org.contactpoint.involvement;
