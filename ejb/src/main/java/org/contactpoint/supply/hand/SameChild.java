package org.contactpoint.supply.hand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.disclosure.Stories;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Noting;
import org.contactpoint.search.story.StoryParts;

/**
 * Those who may be the very child whose provisional record is made whole: the desk joins records,
 * so it is handed those that were picked. Inner, so it checks no rights.
 */
@ApplicationScoped
class SameChild {

  private static final String WHY = "A provisional record was made whole: ";
  private static final int LONGEST = 200;

  @Inject private Children children;
  @Inject private Stories stories;
  @Inject private StoryParts parts;
  @Inject private Noting noting;

  /** Who was picked; each is a subject of the entry as the record itself is. */
  List<ChildId> chosen(Caller caller, HandRecords.Opened open, ByHand.Correction form) {
    List<ChildId> picked =
        form.same().stream().distinct().map(handle -> stories.read(caller, handle)).toList();
    noting.subjects(Stream.concat(Stream.of(open.child()), picked.stream()).toList());
    return picked;
  }

  /**
   * Judges what was said of those who may be the same child.
   *
   * @throws InvalidInput when nothing was said, or both that one is and that none is
   * @throws NotFound when somebody was picked who was not named
   */
  void judge(List<ChildId> near, List<ChildId> picked, boolean none) {
    if (!near.containsAll(picked)) {
      throw new NotFound();
    }
    if (!picked.isEmpty() && none) {
      throw new InvalidInput(
          "none", "You ticked somebody, and that none of them is this child. Take one tick away.");
    }
    if (picked.isEmpty() && !none && !near.isEmpty()) {
      throw new InvalidInput(
          "none", "Look at those who may be this child. Tick who is, or that none of them is.");
    }
  }

  /** Hands the record and those that were picked to the desk. */
  void handOver(Caller caller, HandRecords.Opened open, List<ChildId> picked, String source) {
    if (picked.isEmpty()) {
      return;
    }
    String why = WHY + source.strip();
    parts.add(
        caller,
        new StoryParts.Handed(
            stories.family(caller, open.child()),
            new ArrayList<>(children.openAll(picked).values()),
            why.substring(0, Math.min(LONGEST, why.length()))));
  }
}
