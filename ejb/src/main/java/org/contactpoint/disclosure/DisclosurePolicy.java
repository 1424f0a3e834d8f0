package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.child.StoryFact;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.Reference;
import org.contactpoint.involvement.contact.ContactFact;
import org.contactpoint.involvement.contact.ContactParts;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.involvement.due.DueRules;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.LooksAtChild;
import org.contactpoint.people.Directory;
import org.contactpoint.people.codes.CodeList;
import org.contactpoint.people.codes.CodeWords;
import org.contactpoint.vault.Seals;

/**
 * Makes every view of a record. What a viewer may not see is not in the view, and its place looks
 * as if the fact were not known: a shielded record is like that of an unshielded child of whom only
 * names, birth date, gender and carers' names are known.
 */
@ApplicationScoped
public class DisclosurePolicy {

  @Inject Seals seals;
  @Inject Directory directory;
  @Inject Workers workers;
  @Inject CodeWords codes;
  @Inject ProductClock clock;

  /** The handle by which this caller's pages speak of a child. */
  public String handle(Caller caller, OpenChild child) {
    return handle(caller, child.id());
  }

  private String handle(Caller caller, ChildId child) {
    return seals.handle("child", caller.accountId(), child.value());
  }

  /** One child in a list of results, from the facts that search may see. */
  public HitView hit(Caller caller, ChildId id, ScoringFacts facts) {
    return new HitView(
        handle(caller, id),
        Words.name(facts.names().get(0)),
        Words.born(facts.birth(), clock.today()),
        Words.gender(facts.gender()),
        authority(facts.authority()));
  }

  /** The name in use. */
  public String name(GoldenRecord golden) {
    return Words.name(golden.names().get(0));
  }

  /** Who it is, as in the list of results, and why the record may be opened. */
  Records.ReasonPage reasonPage(Caller caller, String handle, OpenChild child, boolean distant) {
    GoldenRecord golden = child.golden();
    return new Records.ReasonPage(
        handle,
        name(golden),
        Words.born(golden.birth(), clock.today()),
        Words.gender(golden.gender()),
        area(golden),
        reasons(caller),
        distant);
  }

  /** The responsible authority in words; not known for a shielded child. */
  public String area(GoldenRecord golden) {
    return golden.shielded() ? Words.NOT_KNOWN : authority(golden.authority());
  }

  /** The GSS code of the authority that is responsible today; null for a shielded child. */
  String responsible(GoldenRecord golden) {
    // Not asked for a shielded child: its thin twin has none, and one statement more would tell.
    return golden.shielded() ? null : directory.authorityNow(golden.authority());
  }

  private String authority(String gssCode) {
    return gssCode == null
        ? Words.NOT_KNOWN
        : directory.authorityName(gssCode).orElse(Words.NOT_KNOWN);
  }

  /** The reasons that a caller may give, as they are called today. */
  List<Records.Choice> reasons(Caller caller) {
    return Reason.of(caller.sector()).stream()
        .map(reason -> new Records.Choice(reason, words(reason)))
        .toList();
  }

  /** What a reason is called today. */
  String reason(Reason reason) {
    return words(reason);
  }

  private String words(Reason reason) {
    return codes.of(CodeList.REASON, reason.name(), reason.label());
  }

  /** The record as this caller sees it. */
  RecordView view(Caller caller, Looks.Look look, OpenChild child) {
    LocalDate today = clock.today();
    GoldenRecord golden = child.golden();
    String area = responsible(golden);
    Viewer viewer = new Viewer(caller, look.reason(), child, area, today);
    List<Involved> visible = viewer.visibleInvolvements();
    List<RecordView.Worker> now = workers.now(visible, i -> ask(caller, child, i), today);
    return new RecordView(
        handle(caller, child),
        look.id(),
        name(golden),
        golden.names().stream().skip(1).map(Words::otherName).distinct().toList(),
        Words.gender(golden.gender()),
        Words.born(golden.birth(), today),
        new IndexNumber(golden.indexNumber()).formatted(),
        area(golden),
        look.openedAt(),
        words(look.reason()),
        now,
        workers.ended(visible, today),
        viewer.seesSources() ? workers.earlier(visible, today) : List.of(),
        new RecordFacts(viewer, now).all(),
        workers.assessments(viewer.visibleAssessments(), caller, today),
        own(caller, child, visible, today),
        viewer.shieldedFrom() ? null : provisional(child, today),
        StoryFact.sameAs(child).stream().map(other -> handle(caller, other)).toList());
  }

  private static RecordView.Provisional provisional(OpenChild child, LocalDate today) {
    return child.golden().life() != GoldenRecord.Life.PROVISIONAL
        ? null
        : ProvisionalFact.of(child)
            .findFirst()
            .map(
                fact ->
                    new RecordView.Provisional(
                        fact.heard(),
                        fact.language().label(),
                        fact.place(),
                        fact.seenOn(),
                        fact.reviewOn(),
                        !today.isBefore(fact.reviewOn())))
            .orElse(null);
  }

  private String ask(Caller caller, OpenChild child, Involved involved) {
    return involved.ownOf(caller)
        ? null
        : Reference.of(seals, caller, child.id(), involved.part().id());
  }

  private String own(Caller caller, OpenChild child, List<Involved> visible, LocalDate today) {
    return visible.stream()
        .filter(i -> i.ownOf(caller) && i.fact().activeOn(today))
        .findFirst()
        .map(i -> Reference.of(seals, caller, child.id(), i.part().id()))
        .orElse(null);
  }

  /**
   * A request to get in touch, as one of its two sides sees it. Who was asked is hidden where the
   * record would hide it today, and whoever answered with it.
   */
  ContactView contact(
      Caller caller,
      ContactParts.Held held,
      String handle,
      Reachable asker,
      Reachable asked,
      Function<Long, String> names) {
    ContactFact fact = held.fact();
    GoldenRecord golden = held.child().golden();
    boolean seen = fact.visibleTo(caller, held.child());
    return new ContactView(
        handle,
        handle(caller, held.child()),
        name(golden),
        Words.born(golden.birth(), clock.today()),
        held.askedBy(caller),
        asker,
        seen ? asked : Reachable.UNKNOWN,
        seen ? workers.service(fact.service()) : Words.NOT_KNOWN,
        fact.purpose(),
        fact.urgency(),
        fact.text(),
        fact.askedAt(),
        held.owed().dueAt(),
        held.owed().open() && clock.now().isAfter(held.owed().dueAt()),
        held.owed().passedOn(),
        fact.named(caller),
        fact.acknowledgedAt(),
        seen ? names.apply(fact.acknowledgedBy()) : Words.NOT_KNOWN,
        fact.outcome(),
        fact.why(),
        fact.settledAt(),
        seen || fact.outcome() == Outcome.WITHDRAWN
            ? names.apply(fact.settledBy())
            : Words.NOT_KNOWN);
  }

  /**
   * Who has joined or left those who work with these children since a time, as far as the caller
   * sees them; by the reference of the caller's own involvement.
   */
  Map<String, List<ChildNews>> news(Caller caller, List<OpenChild> shown, Instant before) {
    LocalDate today = clock.today();
    NewsOfInvolvements since = new NewsOfInvolvements(before, today);
    Map<String, List<Involved>> found = new LinkedHashMap<>();
    for (OpenChild child : shown) {
      List<Involved> all = Involved.of(child);
      List<Involved> news =
          all.stream()
              .filter(i -> !i.ownOf(caller) && i.visibleTo(caller, child))
              .filter(i -> since.of(i.fact()) != null)
              .toList();
      all.stream()
          .filter(i -> i.heldBy(caller) && i.fact().activeOn(today) && !news.isEmpty())
          .forEach(i -> found.put(Reference.of(seals, caller, child.id(), i.part().id()), news));
    }
    Map<InvolvementFact, String> titles =
        workers.titles(found.values().stream().flatMap(List::stream).toList(), today);
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().map(i -> news(i.fact(), since, titles)).toList()));
  }

  private static ChildNews news(
      InvolvementFact fact, NewsOfInvolvements since, Map<InvolvementFact, String> titles) {
    ChildNews.Kind kind = since.of(fact);
    LocalDate on =
        switch (kind) {
          case JOINED -> fact.since();
          case LEFT -> fact.until();
          case LAPSED -> fact.expiresOn();
          case LEADS, LEADS_NOT -> LocalDate.ofInstant(fact.leadAt(), ProductClock.LONDON);
        };
    return new ChildNews(kind, titles.get(fact), on);
  }

  /** One row of the caller's own children. */
  MyChild mine(Caller caller, OpenChild child, Involved involved) {
    GoldenRecord golden = child.golden();
    InvolvementFact fact = involved.fact();
    return new MyChild(
        handle(caller, child),
        Reference.of(seals, caller, child.id(), involved.part().id()),
        name(golden),
        Words.born(golden.birth(), clock.today()),
        area(golden),
        workers.service(fact.service()),
        fact.since(),
        fact.confirmedOn(),
        fact.expiresOn(),
        fact.lead(),
        fact.teamHeld(),
        fact.undoableBy(caller.accountId(), clock.now()),
        golden.shielded() ? null : review(child),
        new DueRules(caller, clock.today()).of(child, involved));
  }

  private LocalDate review(OpenChild child) {
    RecordView.Provisional provisional = provisional(child, clock.today());
    return provisional == null ? null : provisional.reviewOn();
  }

  /** A look at a record, as the child's lead professional is told of it. */
  LookView look(Caller caller, LooksAtChild.Opened opened) {
    return new LookView(
        opened.entry(),
        opened.at(),
        opened.by().name(),
        opened.by().organisationName(),
        opened.mediator() == null
            ? null
            : opened.mediator().name() + ", " + opened.mediator().organisationName(),
        Reason.read(opened.reason()).map(this::words).orElse(Words.NOT_KNOWN),
        opened.wrong(),
        opened.by().account() == caller.accountId());
  }
}
