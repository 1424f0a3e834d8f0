package org.contactpoint.people.mediation;

import java.time.Instant;
import org.contactpoint.access.Caller;

/**
 * A call in which children can be looked up now.
 *
 * @param caller for whom, as judged for this request; in the mediator's session
 * @param verifiedAt when the caller said the phrase
 */
public record OpenCall(Caller caller, Instant verifiedAt) {}
