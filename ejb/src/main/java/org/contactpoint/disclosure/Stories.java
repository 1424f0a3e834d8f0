package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.StoryFact;
import org.contactpoint.involvement.Involved;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.StoryAnswer;

/** Records side by side that may be about one child; inner, so it checks no rights. */
@ApplicationScoped
public class Stories {

  @Inject private RecordAccess access;
  @Inject private Relations relations;
  @Inject private DisclosurePolicy policy;
  @Inject private Workers workers;
  @Inject private Reaching reaching;
  @Inject private Looks looks;
  @Inject private ProductClock clock;

  /** The reasons of a caller's sector for which a family may be looked at. */
  public List<Records.Choice> reasons(Caller caller) {
    return policy.reasons(caller).stream().filter(c -> c.reason().needsAddress()).toList();
  }

  /**
   * Judges why a family is looked at.
   *
   * @throws org.contactpoint.kernel.InvalidInput when the reason or the text will not do
   */
  public Reason reason(Caller caller, String code, String text) {
    boolean fits = Reason.read(code).filter(Reason::needsAddress).isPresent();
    return ReasonRules.check(caller.sector(), fits ? code : "", text);
  }

  /** Whose record an open look is. */
  public ChildId looked(Caller caller, String look) {
    return looks.find(caller, look).orElseThrow(NotFound::new).child();
  }

  /** Whom a handle names. */
  public ChildId read(Caller caller, String handle) {
    return access.read(caller, handle);
  }

  /** The handle of the record that is begun with. */
  public String handle(Caller caller, AskedFamily asked) {
    return policy.handle(caller, asked.child());
  }

  /** By what others are looked for, from a record that is not of the caller's own family. */
  public AskedFamily family(Caller caller, ChildId child) {
    return AskedFamily.of(access.openFor(caller, child));
  }

  /** What agrees between what was asked and a record. */
  public Set<Clue> clues(AskedFamily asked, OpenChild other) {
    return StoryLikeness.of(asked, other);
  }

  /** How those who hand cases over are reached, by account. */
  public Map<Long, Reachable> reach(Collection<Long> accounts) {
    return reaching.reach(accounts, clock.today());
  }

  /** Whether a carer of one bears a name of a carer of the other. */
  public boolean shareName(AskedFamily asked, OpenChild other) {
    return StoryLikeness.shareName(asked.carers(), AskedFamily.of(other).carers());
  }

  /** Without those of the caller's own family, who are marked for the auditor. */
  public List<OpenChild> strangers(Caller caller, List<OpenChild> found) {
    return relations.strangers(caller, found);
  }

  /** Side by side: those who may be one child first, then by how much agrees. */
  public List<StoryView> views(Caller caller, AskedFamily asked, List<OpenChild> found) {
    record Judged(OpenChild child, Set<Clue> clues) {}
    return found.stream()
        .map(child -> new Judged(child, StoryLikeness.of(asked, child)))
        .sorted(
            Comparator.comparing((Judged j) -> !StoryLikeness.oneChild(j.clues()))
                .thenComparing(j -> -j.clues().stream().filter(c -> !c.against()).count())
                .thenComparing(j -> j.child().id().value()))
        .map(j -> view(caller, asked, j.child(), j.clues()))
        .toList();
  }

  /** The record that was begun with. */
  public StoryView own(Caller caller, OpenChild child) {
    return view(caller, AskedFamily.of(child), child, Set.of());
  }

  private StoryView view(Caller caller, AskedFamily asked, OpenChild child, Set<Clue> clues) {
    LocalDate today = clock.today();
    GoldenRecord golden = child.golden();
    Optional<StoryFact> story =
        asked.child() == null || asked.child().id().equals(child.id())
            ? Optional.empty()
            : StoryFact.of(asked.child(), child.id());
    StoryAnswer answer = story.map(s -> s.between(asked.child().id(), child.id())).orElse(null);
    return new StoryView(
        policy.handle(caller, child),
        policy.name(golden),
        golden.names().stream().skip(1).map(Words::otherName).distinct().toList(),
        Words.born(golden.birth(), today),
        Words.gender(golden.gender()),
        golden.carers().stream().map(CarerFact::name).distinct().toList(),
        policy.area(golden),
        working(caller, child, today),
        clues.stream().filter(c -> !c.against()).toList(),
        clues.stream().filter(Clue::against).toList(),
        StoryLikeness.oneChild(clues),
        story.isPresent(),
        answer,
        answer == null ? null : story.get().answeredAt().atZone(ProductClock.LONDON).toLocalDate());
  }

  private List<String> working(Caller caller, OpenChild child, LocalDate today) {
    List<Involved> visible =
        Involved.of(child).stream().filter(i -> i.visibleTo(caller, child)).toList();
    List<String> titles = new ArrayList<>();
    workers.now(visible, none -> null, today).forEach(worker -> titles.add(worker.title()));
    return titles;
  }
}
