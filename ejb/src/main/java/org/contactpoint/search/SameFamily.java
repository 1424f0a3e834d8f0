package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.disclosure.Clue;
import org.contactpoint.disclosure.Stories;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.vault.Tokens.Key;

/**
 * Finds the record of a child who is known under another name (F046): born on the same day, and of
 * home, carer and telephone two agree. Less would tell of a child to somebody who knows only where
 * a family lives; this much knows whoever makes a record of the child.
 */
@ApplicationScoped
class SameFamily {

  private static final Set<Clue> FAMILY = Set.of(Clue.HOME, Clue.CARER, Clue.TELEPHONE);
  private static final int AGREE = 2;

  @Inject Candidates candidates;
  @Inject Children children;
  @Inject Stories stories;

  /** Who they are; nobody where the birth date is not known to the day. */
  List<ChildId> of(Caller caller, AskedFamily family, BirthDate birth) {
    if (birth == null || birth.accuracy() != BirthDate.Accuracy.EXACT) {
      return List.of();
    }
    List<ChildId> near =
        Stream.concat(
                family.homes().stream().map(IndexKeys::dwelling),
                family.telephones().stream().map(IndexKeys::telephone))
            .flatMap(key -> sharing(key).stream())
            .distinct()
            .toList();
    List<OpenChild> same =
        children.openAll(near).values().stream()
            .filter(child -> birth.equals(child.golden().birth()))
            .filter(child -> agree(family, child) >= AGREE)
            .toList();
    return stories.strangers(caller, same).stream().map(OpenChild::id).toList();
  }

  /** Those of one door or number; nobody where it is no family's. */
  private List<ChildId> sharing(Key key) {
    Candidates.Found found = candidates.find(List.of(new AskedKey(key, 1)), StoryFinder.FAMILY + 1);
    boolean shared = found.tooBroad() || found.children().size() > StoryFinder.FAMILY;
    return shared ? List.of() : found.children();
  }

  private long agree(AskedFamily family, OpenChild child) {
    return stories.clues(family, child).stream().filter(FAMILY::contains).count();
  }
}
