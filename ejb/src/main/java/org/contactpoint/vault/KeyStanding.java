package org.contactpoint.vault;

import java.time.Instant;
import java.util.SortedSet;

/**
 * How the keys stand, for the operator; holds no key and says nothing of any child.
 *
 * @param epoch current wrapping epoch
 * @param epochs wrapping epochs whose keys exist; more than one while a rotation is under way
 * @param purposeEpochs epochs whose purpose keys exist
 * @param indexEpoch epoch of the index keys
 * @param childKeys children who have a key
 * @param olderKeys those of them that a rotation has still to wrap anew
 * @param rotatedAt when the last rotation ended, in real time, or when the store was made
 * @param logEntries entries of the signed log of destructions
 * @param destroyed records destroyed so far
 * @param logFault number of the first entry that does not verify, or null when all do
 */
public record KeyStanding(
    int epoch,
    SortedSet<Integer> epochs,
    SortedSet<Integer> purposeEpochs,
    int indexEpoch,
    long childKeys,
    long olderKeys,
    Instant rotatedAt,
    long logEntries,
    long destroyed,
    Long logFault) {}
