package org.contactpoint.search.story;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.StoryFact;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.disclosure.Reachable;
import org.contactpoint.disclosure.Stories;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.StoryAnswer;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.quota.DailySubjects;
import org.contactpoint.people.quota.QuotaKind;
import org.contactpoint.vault.Seals;

/** The desk that says whether records are about one child. */
@Stateless
@PermitAll
public class StoryOffice implements StoryCases {

  @Inject private CurrentCaller callers;
  @Inject private StoryCaseRepository cases;
  @Inject private StoryParts parts;
  @Inject private Stories stories;
  @Inject private Children children;
  @Inject private DailySubjects subjects;
  @Inject private Idempotency idempotency;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.STORY_LIST_OWN)
  public List<Row> own() {
    Caller caller = callers.get();
    List<Row> rows = rows(caller, cases.of(caller.accountId()));
    cases.seen(caller.accountId(), clock.now());
    return rows;
  }

  @Override
  @Guarded(Operation.STORY_LIST)
  public List<Row> list() {
    Caller caller = callers.get();
    return rows(caller, cases.ofAuthority(caller.authority()));
  }

  @Override
  @Guarded(Operation.STORY_VIEW)
  public View view(String handle) {
    Caller caller = callers.get();
    StoryCase story = find(caller, handle);
    List<ChildId> ids = story.children(seals);
    noting.subjects(ids);
    Map<ChildId, OpenChild> records = children.openAll(ids);
    List<OpenChild> there = ids.stream().map(records::get).filter(Objects::nonNull).toList();
    if (there.isEmpty()) {
      throw new NotFound();
    }
    AskedFamily asked = stories.family(caller, there.get(0).id());
    List<OpenChild> others = stories.strangers(caller, there.stream().skip(1).toList());
    subjects.count(QuotaKind.LISTED, there.stream().map(OpenChild::id).toList());
    noting.outcome(Ledger.Outcome.SHOWN);
    return new View(
        row(caller, story, records, by(List.of(story))),
        story.askedBy() == caller.accountId(),
        stories.own(caller, there.get(0)),
        stories.views(caller, asked, others));
  }

  @Override
  @Guarded(Operation.STORY_ANSWER)
  public void answer(String handle, StoryAnswer answer, List<String> one, String text, String key) {
    Caller caller = callers.get();
    noting.change();
    StoryCase story = find(caller, handle);
    List<ChildId> ids = story.children(seals);
    noting.subjects(ids);
    Set<ChildId> same = new HashSet<>();
    one.forEach(o -> same.add(stories.read(caller, o)));
    check(answer, ids, same, text);
    noting.reason(answer.name(), TypedLine.of(text));
    if (story.askedBy() == caller.accountId()) {
      throw new Refused("You handed this over yourself. Somebody else of the team answers it.");
    }
    idempotency.once(
        key,
        Operation.STORY_ANSWER,
        () -> {
          if (!story.open()) {
            throw new Conflict("This has been answered already.");
          }
          boolean together = answer == StoryAnswer.ONE_CHILD;
          parts.answer(caller, story, answer, together ? same : Set.of(), TypedLine.of(text));
          return "answered";
        });
  }

  private static void check(StoryAnswer answer, List<ChildId> ids, Set<ChildId> same, String text) {
    List<Problem> problems = new ArrayList<>();
    if (answer == null) {
      problems.add(new Problem("answer", "Choose what you have found."));
    }
    if (answer == StoryAnswer.ONE_CHILD && (same.size() < 2 || !ids.containsAll(same))) {
      problems.add(
          new Problem("pick", "Choose the records that are about one child: two or more."));
    }
    TypedLine.needWhy(problems, TypedLine.of(text));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private StoryCase find(Caller caller, String handle) {
    return cases
        .find(parts.read(caller, handle))
        .filter(story -> story.authority().equals(caller.authority()))
        .orElseThrow(NotFound::new);
  }

  private List<Row> rows(Caller caller, List<StoryCase> found) {
    Map<Long, ChildId> first = new LinkedHashMap<>();
    found.forEach(story -> first.put(story.id(), story.children(seals).get(0)));
    Map<ChildId, OpenChild> records = children.openAll(new HashSet<>(first.values()));
    Map<Long, Reachable> by = by(found);
    return found.stream().map(story -> row(caller, story, records, by)).toList();
  }

  private Map<Long, Reachable> by(List<StoryCase> found) {
    return stories.reach(found.stream().map(StoryCase::askedBy).distinct().toList());
  }

  private Row row(
      Caller caller, StoryCase story, Map<ChildId, OpenChild> records, Map<Long, Reachable> by) {
    List<ChildId> ids = story.children(seals);
    Optional<StoryFact> fact =
        ids.stream()
            .map(records::get)
            .filter(Objects::nonNull)
            .flatMap(StoryFact::of)
            .filter(f -> f.story() == story.id())
            .findFirst();
    return new Row(
        parts.handle(caller, story.id()),
        by.get(story.askedBy()),
        story.askedAt(),
        story.dueAt(),
        story.open() && clock.now().isAfter(story.dueAt()),
        ids.size(),
        fact.map(StoryFact::text).orElse(""),
        fact.map(StoryFact::answer).orElse(null),
        fact.map(StoryFact::why).orElse(null),
        fact.map(StoryFact::answeredAt).orElse(null));
  }
}
