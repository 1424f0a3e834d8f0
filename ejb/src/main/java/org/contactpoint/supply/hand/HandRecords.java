package org.contactpoint.supply.hand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.Children;
import org.contactpoint.child.GoldenDerivation;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.IndexNumbers;
import org.contactpoint.child.Looks;
import org.contactpoint.child.NewChild;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.child.RecordChanges;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.InvolvementParts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;

/** Writes what was judged; inner, so it checks no rights. */
@ApplicationScoped
class HandRecords {

  private static final int SERIALS = 100_000_000;

  @Inject private Children children;
  @Inject private RecordChanges changes;
  @Inject private IndexNumbers numbers;
  @Inject private InvolvementParts involvements;
  @Inject private Looks looks;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  /** A look that is open, and whose record it is. */
  record Opened(ChildId child, Reason reason) {}

  /** Makes a record and opens it; gives the opaque id of the look. */
  String make(
      Caller caller,
      SourceFacts source,
      GoldenRecord.Life life,
      Service service,
      List<ProvisionalFact> facts) {
    ChildId id = new ChildId(RandomIds.positiveLong());
    GoldenRecord golden =
        GoldenDerivation.derive(fresh(), List.of(source), caller.authority(), life, false);
    List<NewChild.NewPart> parts = new ArrayList<>();
    parts.add(involvements.first(caller, service, clock.today(), clock.now()));
    facts.forEach(f -> parts.add(new NewChild.NewPart(ProvisionalFact.KIND, f, f.finders())));
    children.createAll(List.of(new NewChild(id, golden, List.of(source), List.of(), parts)));
    return looks.open(caller, id, reason(caller)).id();
  }

  /** Notes whose record was made, the first time and when the form is sent again. */
  String noted(Caller caller, String look) {
    open(caller, look);
    return look;
  }

  Opened open(Caller caller, String look) {
    Looks.Look open = looks.find(caller, look).orElseThrow(NotFound::new);
    noting.subjects(List.of(open.child()));
    return new Opened(open.child(), open.reason());
  }

  /**
   * Whether what is said makes a provisional record whole.
   *
   * @throws Refused when the caller may not correct it
   */
  boolean completes(Caller caller, Opened open, SourceFacts source) {
    return completes(mayCorrect(caller, open).golden(), source);
  }

  private static boolean completes(GoldenRecord golden, SourceFacts source) {
    return golden.life() == GoldenRecord.Life.PROVISIONAL
        && !source.names().isEmpty()
        && source.birth() != null;
  }

  /** Lets the caller's organisation say something of a child with whom it works. */
  void correct(Caller caller, Opened open, SourceFacts source) {
    children.lock(open.child());
    OpenChild child = mayCorrect(caller, open);
    GoldenRecord golden = child.golden();
    GoldenRecord.Life life = completes(golden, source) ? GoldenRecord.Life.ACTIVE : golden.life();
    changes.add(child, withCarers(source, golden.carers()), golden.authority(), life);
  }

  /** Who adds a carer does not take the others away; of the same name the newer word counts. */
  private static SourceFacts withCarers(SourceFacts s, List<CarerFact> known) {
    if (s.carers().isEmpty()) {
      return s;
    }
    List<CarerFact> all = new ArrayList<>(s.carers());
    known.stream()
        .filter(k -> s.carers().stream().noneMatch(c -> c.name().equalsIgnoreCase(k.name())))
        .forEach(all::add);
    return new SourceFacts(
        s.supplier(),
        s.localId(),
        s.asOf(),
        s.names(),
        s.birth(),
        s.gender(),
        s.addresses(),
        all,
        s.identifiers(),
        s.education(),
        s.none(),
        s.recordedAt());
  }

  private OpenChild mayCorrect(Caller caller, Opened open) {
    OpenChild child = children.open(open.child()).orElseThrow(NotFound::new);
    GoldenRecord golden = child.golden();
    boolean works =
        Involved.of(child).stream()
            .anyMatch(i -> i.ofTeamOf(caller) && i.fact().activeOn(clock.today()));
    boolean responsible =
        caller.role() == Role.MANAGEMENT_TEAM
            && !golden.shielded()
            && caller.authority().equals(golden.authority());
    if (!works && !responsible) {
      throw new Refused(
          "Record first that you work with this child; or ask the management team to correct it.");
    }
    return child;
  }

  private static Reason reason(Caller caller) {
    return Reason.of(caller.sector()).get(0);
  }

  private IndexNumber fresh() {
    IndexNumber number;
    do {
      number = IndexNumber.of((int) (RandomIds.positiveLong() % SERIALS));
    } while (numbers.find(number).isPresent());
    return number;
  }
}
