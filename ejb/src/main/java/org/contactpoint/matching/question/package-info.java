/**
 * Weighs a record against a question with the evidence of the matching engine: the same scales, the
 * same priors, in bits. What may be shown is ruled by steps, not by weights.
 */
package org.contactpoint.matching.question;
