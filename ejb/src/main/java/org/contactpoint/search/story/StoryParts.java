package org.contactpoint.search.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.StoryFact;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.disclosure.Stories;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Duty;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.StoryAnswer;
import org.contactpoint.kernel.WorkingDays;
import org.contactpoint.people.TypedLine;
import org.contactpoint.vault.Seals;

/**
 * Writes cases and what is said in them; inner, so it checks no rights. Records are locked in the
 * order of their surrogates, and before the case.
 */
@ApplicationScoped
public class StoryParts {

  private static final int DAYS = 5;

  @Inject private Children children;
  @Inject private StoryCaseRepository cases;
  @Inject private Stories stories;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  /**
   * What is handed over.
   *
   * @param asked by what the records were found
   * @param others those that were chosen
   * @param text why
   */
  public record Handed(AskedFamily asked, List<OpenChild> others, String text) {

    /**
     * Judges it.
     *
     * @throws InvalidInput with a problem at each field
     */
    public void check() {
      List<Problem> problems = new ArrayList<>();
      if (ids().size() < 2) {
        problems.add(
            new Problem(
                "pick",
                asked.child() == null
                    ? "Choose at least two records that may be about one child."
                    : "Choose at least one record that may be about the same child."));
      }
      TypedLine.needWhy(problems, TypedLine.of(text));
      if (!problems.isEmpty()) {
        throw new InvalidInput(problems);
      }
    }

    List<ChildId> ids() {
      return Stream.concat(Stream.ofNullable(asked.child()), others.stream())
          .map(OpenChild::id)
          .toList();
    }
  }

  /** Writes a case; gives its handle for whoever hands it over. */
  public String add(Caller caller, Handed handed) {
    List<ChildId> ids = handed.ids();
    Map<ChildId, OpenChild> records = lockAll(ids);
    if (records.size() < ids.size()) {
      throw new NotFound();
    }
    if (asked(ids, records)) {
      throw new Conflict(
          "The management team has been asked of these records, and has not answered yet.");
    }
    Instant now = clock.now();
    long id = RandomIds.positiveLong();
    cases.add(
        new StoryCase(
            id,
            caller.authority(),
            caller.accountId(),
            now,
            WorkingDays.after(now, DAYS),
            Duty.Status.OPEN,
            null,
            StoryCase.sealed(seals, id, ids)));
    for (ChildId child : ids) {
      OpenChild record = records.get(child);
      StoryFact fact =
          StoryFact.handedOver(
              id,
              ids.stream().filter(i -> !i.equals(child)).map(ChildId::value).toList(),
              stories.clues(handed.asked(), record).stream().map(Enum::name).toList(),
              TypedLine.of(handed.text()),
              caller.accountId(),
              now);
      children.addPart(record, StoryFact.KIND, fact, List.of());
    }
    return handle(caller, id);
  }

  /** The handle of a case for a caller. */
  String handle(Caller caller, long id) {
    return seals.handle("story", caller.accountId(), id);
  }

  long read(Caller caller, String handle) {
    return seals.unhandle("story", caller.accountId(), handle).orElseThrow(NotFound::new);
  }

  /** Writes the answer into every record of a case. */
  void answer(Caller caller, StoryCase story, StoryAnswer how, Set<ChildId> one, String why) {
    List<ChildId> ids = story.children(seals);
    Map<ChildId, OpenChild> records = lockAll(ids);
    if (!cases.lock(story.id()).orElseThrow(NotFound::new).open()) {
      throw new Conflict("This has been answered already.");
    }
    Instant now = clock.now();
    List<Long> same = ids.stream().filter(one::contains).map(ChildId::value).sorted().toList();
    for (OpenChild record : records.values()) {
      OpenChild.Part part = StoryFact.part(record, story.id()).orElseThrow(NotFound::new);
      StoryFact fact =
          StoryFact.of(record).filter(f -> f.story() == story.id()).findFirst().orElseThrow();
      children.replacePart(
          record,
          part,
          fact.answered(how, same, why, caller.accountId(), now),
          List.of(),
          List.of());
    }
    cases.settle(story.id(), Duty.Status.DONE, now);
  }

  /** Whether these very records, or more with them, wait for an answer already. */
  private static boolean asked(List<ChildId> ids, Map<ChildId, OpenChild> records) {
    Set<Long> others = new HashSet<>(ids.stream().skip(1).map(ChildId::value).toList());
    return StoryFact.of(records.get(ids.get(0)))
        .anyMatch(fact -> fact.answer() == null && fact.others().containsAll(others));
  }

  private Map<ChildId, OpenChild> lockAll(List<ChildId> ids) {
    ids.stream().sorted(Comparator.comparing(ChildId::value)).forEach(children::lock);
    return children.openAll(ids);
  }
}
