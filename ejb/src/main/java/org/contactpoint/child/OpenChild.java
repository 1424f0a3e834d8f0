package org.contactpoint.child;

import java.util.List;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.ChildKey;

/**
 * A record as opened for one request.
 *
 * @param id whose
 * @param key the child's key, for sealing changes
 * @param golden the derived record
 * @param sources what each source says
 * @param parts parts of other rooms, still as bytes, such as involvements
 */
public record OpenChild(
    ChildId id, ChildKey key, GoldenRecord golden, List<SourceFacts> sources, List<Part> parts) {

  /**
   * A part of another room.
   *
   * @param id surrogate of the part
   * @param version for optimistic locking
   * @param kind what it is, such as {@code involvement}
   * @param bytes its opened form, read with {@link PartForm#read}
   */
  public record Part(long id, long version, String kind, byte[] bytes) {}

  @Override
  public String toString() {
    return "an open record";
  }
}
