package org.contactpoint.matching.linkage;

/**
 * Two rows and how likely they are of one person.
 *
 * @param a row number, less than {@code b}
 * @param b row number
 * @param probability from 0 to 1
 * @param decision what is to be done
 * @param weights evidence in bits, one a comparison in the order of {@link Report#comparisons()};
 *     exactly 0 where either row says nothing
 */
public record ScoredPair(int a, int b, double probability, Decision decision, double[] weights) {}
