package org.contactpoint.supply.hand;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.SectorServices;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.TypedLine;
import org.contactpoint.search.HeardRules;
import org.contactpoint.search.NearRecords;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.search.TypedBirth;

/** Records made and corrected by hand. */
@Stateless
@PermitAll
public class HandOffice implements ByHand {

  private static final int LONGEST_REVIEW = 90;

  @Inject private CurrentCaller callers;
  @Inject private NearRecords near;
  @Inject private HandRecords records;
  @Inject private SameChild completed;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.RECORD_ADD_CHECK)
  public List<SearchResult.Hit> check(NewRecord form) {
    Caller caller = callers.get();
    near.searched(caller, form.search());
    SourceFacts source = read(caller, form);
    return near.of(caller, known(form.facts(), source), null);
  }

  @Override
  @Guarded(Operation.RECORD_ADD)
  public String add(NewRecord form, String key) {
    Caller caller = callers.get();
    near.searched(caller, form.search());
    noting.change();
    noting.reason(form.none() ? "BY_HAND_DENIED" : "BY_HAND", TypedLine.of(form.facts().source()));
    SourceFacts source = read(caller, form);
    near.note(caller, asked(form.facts()));
    return records.noted(
        caller,
        idempotency.once(
            key,
            Operation.RECORD_ADD,
            () -> {
              if (!form.none() && near.any(caller, known(form.facts(), source))) {
                throw new InvalidInput(
                    "none",
                    "Look at those who may be this child. Tick the box if none of them is.");
              }
              return records.make(
                  caller, source, GoldenRecord.Life.ACTIVE, form.service(), List.of());
            }));
  }

  @Override
  @Guarded(Operation.PROVISIONAL_CHECK)
  public void checkProvisional(Provisional form) {
    near.searched(callers.get(), form.search());
    provisional(callers.get(), form);
  }

  @Override
  @Guarded(Operation.PROVISIONAL_ADD)
  public String addProvisional(Provisional form, String key) {
    Caller caller = callers.get();
    near.searched(caller, form.search());
    noting.change();
    noting.reason("PROVISIONAL", null);
    Read read = provisional(caller, form);
    return records.noted(
        caller,
        idempotency.once(
            key,
            Operation.PROVISIONAL_ADD,
            () ->
                records.make(
                    caller,
                    read.source(),
                    GoldenRecord.Life.PROVISIONAL,
                    form.service(),
                    List.of(read.fact()))));
  }

  @Override
  @Guarded(Operation.RECORD_CORRECT_CHECK)
  public List<SearchResult.Hit> checkCorrection(String look, Facts facts) {
    Caller caller = callers.get();
    HandRecords.Opened open = records.open(caller, look);
    SourceFacts source = correction(caller, facts);
    return records.completes(caller, open, source)
        ? near.of(caller, known(facts, source), open.child())
        : List.of();
  }

  @Override
  @Guarded(Operation.RECORD_CORRECT)
  public void correct(String look, Correction form, String key) {
    Caller caller = callers.get();
    noting.change();
    HandRecords.Opened open = records.open(caller, look);
    noting.reason(open.reason().name(), TypedLine.of(form.facts().source()));
    SourceFacts source = correction(caller, form.facts());
    List<ChildId> same = completed.chosen(caller, open, form);
    idempotency.once(
        key,
        Operation.RECORD_CORRECT,
        () -> {
          boolean whole = records.completes(caller, open, source);
          completed.judge(
              whole ? near.ids(caller, known(form.facts(), source), open.child()) : List.of(),
              same,
              form.none());
          records.correct(caller, open, source);
          completed.handOver(caller, open, same, form.facts().source());
          return "corrected";
        });
  }

  private SourceFacts correction(Caller caller, Facts facts) {
    List<Problem> problems = new ArrayList<>();
    SourceFacts source = new HandRules(caller, facts, clock.now(), problems).read(false);
    if (problems.isEmpty() && !says(source)) {
      problems.add(new Problem("forename", "Write what is different or missing."));
    }
    refuse(problems);
    return source;
  }

  /** A provisional record as read. */
  private record Read(SourceFacts source, ProvisionalFact fact) {}

  private Read provisional(Caller caller, Provisional form) {
    LocalDate today = clock.today();
    List<Problem> problems = new ArrayList<>();
    HeardRules.Heard heard = HeardRules.whole(form.heard(), today, problems);
    BirthDate birth = TypedBirth.read(ofAge(form.age()), today, problems).orElse(null);
    boolean soon =
        form.review() != null
            && form.review().isAfter(today)
            && !form.review().isAfter(today.plusDays(LONGEST_REVIEW));
    if (!soon) {
      problems.add(
          new Problem("review", "Give a day within the next " + LONGEST_REVIEW + " days."));
    }
    needService(caller, form.service(), problems);
    refuse(problems);
    return new Read(
        HandRules.heard(caller, heard.name(), birth, HandRules.gender(form.gender()), clock.now()),
        new ProvisionalFact(
            heard.name(),
            heard.language(),
            heard.place(),
            heard.seenOn(),
            form.review(),
            caller.accountId()));
  }

  private static boolean says(SourceFacts source) {
    return !source.names().isEmpty()
        || source.birth() != null
        || source.gender() != null
        || !source.addresses().isEmpty()
        || !source.carers().isEmpty();
  }

  private SourceFacts read(Caller caller, NewRecord form) {
    List<Problem> problems = new ArrayList<>();
    SourceFacts source = new HandRules(caller, form.facts(), clock.now(), problems).read(true);
    needService(caller, form.service(), problems);
    refuse(problems);
    return source;
  }

  private static void needService(Caller caller, Service service, List<Problem> problems) {
    if (service == null || !SectorServices.of(caller.sector()).contains(service)) {
      problems.add(new Problem("service", "Choose what your service is."));
    }
  }

  private static NearRecords.Known known(Facts facts, SourceFacts source) {
    return new NearRecords.Known(
        asked(facts), AskedFamily.typed(source.carers(), source.addresses()), source.birth());
  }

  /** For the search for others: a relative's name would only narrow it. */
  private static SearchForm asked(Facts facts) {
    SearchForm a = facts.asked();
    return new SearchForm(
        a.forename(),
        a.surname(),
        a.day(),
        a.month(),
        a.year(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static SearchForm ofAge(String age) {
    return new SearchForm(null, null, null, null, null, age, null, null, null, null, null);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
