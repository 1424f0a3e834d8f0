/**
 * What every room stands on: the clock, value objects, the exceptions that screens turn into words,
 * and the two things that would otherwise be built ten times, {@link org.contactpoint.kernel.Duty
 * duty} and {@link org.contactpoint.kernel.Standing standing}.
 */
package org.contactpoint.kernel;
