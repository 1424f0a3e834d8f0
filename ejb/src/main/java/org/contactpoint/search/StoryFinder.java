package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.disclosure.Clue;
import org.contactpoint.disclosure.Stories;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.matching.CarerName;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.vault.Tokens.Key;

/**
 * Finds the records that share a carer, a home or a telephone with what is asked (F045, F122). What
 * more than a few children share, such as a hostel's address, a surgery's number or a common name,
 * tells nothing and names nobody.
 */
@ApplicationScoped
class StoryFinder {

  /** More children than so many are no family: the address is shared. */
  static final int FAMILY = 8;

  /** Of a common name so many are opened, to see whether anything else agrees. */
  private static final int OPENED = 60;

  /** Spellings of a carer's name; each is asked for with every year of birth. */
  private static final int SPELLINGS = 20;

  private static final int NEAR_NAMES = 10;

  /** The index holds children until 25 (decisions.md). */
  private static final int OLDEST = 25;

  @Inject Candidates candidates;
  @Inject Children children;
  @Inject NameDictionary dictionary;
  @Inject Stories stories;
  @Inject ProductClock clock;

  /**
   * Who was found.
   *
   * @param records of no more than twenty, else none
   * @param shared by what nobody was looked for, because too many share it
   */
  record Found(SearchResult.Outcome outcome, List<OpenChild> records, Set<Clue> shared) {}

  Found find(Caller caller, AskedFamily asked) {
    Search search = new Search(asked);
    asked.homes().forEach(home -> search.ask(Clue.HOME, List.of(IndexKeys.dwelling(home))));
    asked
        .telephones()
        .forEach(number -> search.ask(Clue.TELEPHONE, List.of(IndexKeys.telephone(number))));
    asked.carers().forEach(carer -> search.ask(Clue.CARER, keys(carer)));
    List<OpenChild> family =
        children.openAll(search.met).values().stream()
            .filter(child -> fits(asked, child, search.common))
            .sorted(Comparator.comparing(child -> child.id().value()))
            .toList();
    List<OpenChild> records = stories.strangers(caller, family);
    SearchResult.Outcome outcome = ChildFinder.outcome(records.size());
    return new Found(
        outcome, outcome == SearchResult.Outcome.FOUND ? records : List.of(), search.shared);
  }

  /**
   * Numbers change hands: beside a telephone something else must agree, and beside a common name
   * too. What was typed alone is what was asked.
   */
  private boolean fits(AskedFamily asked, OpenChild child, Set<ChildId> common) {
    Set<Clue> clues = stories.clues(asked, child);
    long agrees = clues.stream().filter(clue -> !clue.against()).count();
    if (common.contains(child.id())) {
      return agrees > 1;
    }
    boolean close = clues.contains(Clue.HOME) || clues.contains(Clue.CARER);
    return close
        || clues.contains(Clue.TELEPHONE)
            && (asked.child() == null || agrees > 1 || stories.shareName(asked, child));
  }

  /** A carer's name, and names near it, with the year of birth of any child. */
  private List<Key> keys(CarerName carer) {
    List<Pair> pairs = new ArrayList<>();
    List<Variant> surnames =
        new Variants(dictionary.surnames(), false).of(List.of(carer.surname()), NEAR_NAMES);
    for (Variant forename :
        new Variants(dictionary.forenames(), true).of(List.of(carer.forename()), NEAR_NAMES)) {
      surnames.forEach(surname -> pairs.add(new Pair(forename, surname)));
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likely)
            .reversed()
            .thenComparing(pair -> pair.surname().name())
            .thenComparing(pair -> pair.forename().name()));
    int year = clock.today().getYear();
    List<Key> keys = new ArrayList<>();
    for (Pair pair : pairs.subList(0, Math.min(SPELLINGS, pairs.size()))) {
      for (int born = year - OLDEST; born <= year; born++) {
        keys.add(IndexKeys.carerYear(pair.surname().name(), pair.forename().name(), born));
      }
    }
    return keys;
  }

  /** One way of spelling a carer's name. */
  private record Pair(Variant forename, Variant surname) {

    double likely() {
      return forename.likeness() * surname.likeness();
    }
  }

  /** One question, as it is put together. */
  private final class Search {

    private final AskedFamily asked;
    private final Set<ChildId> met = new LinkedHashSet<>();
    private final Set<ChildId> common = new LinkedHashSet<>();
    private final Set<Clue> shared = EnumSet.noneOf(Clue.class);

    Search(AskedFamily asked) {
      this.asked = asked;
    }

    void ask(Clue by, List<Key> keys) {
      Candidates.Found found =
          candidates.find(keys.stream().map(key -> new AskedKey(key, 1)).toList(), OPENED);
      List<ChildId> others =
          found.children().stream()
              .filter(id -> asked.child() == null || !id.equals(asked.child().id()))
              .toList();
      if (!found.tooBroad() && others.size() <= FAMILY) {
        met.addAll(others);
        common.removeAll(others);
        return;
      }
      shared.add(by);
      if (by == Clue.CARER) {
        others.stream().filter(id -> !met.contains(id)).forEach(common::add);
        met.addAll(others);
      }
    }
  }
}
