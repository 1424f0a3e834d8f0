package org.contactpoint.matching.linkage;

/**
 * What a blocking key brought.
 *
 * @param key what rows must share, in words
 * @param pairs pairs that it met
 * @param pairsOnlyHere pairs that no other key met
 * @param largestBlock rows in the largest block, before it was split
 * @param capped pairs of blocks that no further field could split and that were left out
 */
public record BlockYield(
    String key, long pairs, long pairsOnlyHere, long largestBlock, long capped) {}
