package org.contactpoint.vault;

import java.time.Instant;
import java.util.List;

/**
 * States what of a record has been destroyed, and what is still to come. It is made from the signed
 * log, so asking again later gives the same certificate with later steps complete.
 *
 * @param entry number of the log's entry
 * @param destroyedAt when the key was deleted, in real time
 * @param signature the entry's Ed25519 signature, to compare with the log
 * @param steps what was or will be destroyed, in order
 */
public record DestructionCertificate(
    long entry, Instant destroyedAt, byte[] signature, List<Step> steps) {

  /**
   * One step.
   *
   * @param name what it destroys
   * @param completedAt when it was complete, or null while it is not
   */
  public record Step(String name, Instant completedAt) {

    /** Whether it is complete. */
    public boolean complete() {
      return completedAt != null;
    }
  }

  /** Whether nothing is left anywhere that this product knows of. */
  public boolean complete() {
    return steps.stream().allMatch(Step::complete);
  }

  @Override
  public String toString() {
    return "certificate of entry " + entry;
  }
}
