package org.contactpoint.child;

import java.util.List;
import org.contactpoint.kernel.ChildId;

/**
 * A record to be made.
 *
 * @param id a fresh surrogate
 * @param golden the derived record, with its index number
 * @param sources what each source says; at least one
 * @param settings names of the schools and surgeries that search may use
 * @param parts parts of other rooms, with who finds the child through each
 */
public record NewChild(
    ChildId id,
    GoldenRecord golden,
    List<SourceFacts> sources,
    List<String> settings,
    List<NewPart> parts) {

  /**
   * A part of another room.
   *
   * @param kind such as {@code involvement}
   * @param fact a record that {@link PartForm} can write
   * @param finders who finds the child through it
   */
  public record NewPart(String kind, Object fact, List<FinderKey> finders) {}

  @Override
  public String toString() {
    return "a new record";
  }
}
