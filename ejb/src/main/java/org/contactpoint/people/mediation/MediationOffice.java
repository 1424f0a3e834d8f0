package org.contactpoint.people.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountNotices;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.alerts.AlertKind;
import org.contactpoint.people.alerts.Alerts;
import org.contactpoint.vault.Seals;

/** Makes sure who is on the telephone. */
@Stateless
@PermitAll
public class MediationOffice implements Mediation {

  private static final String PERSON = "mediated-person";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 80;

  @Inject private OpenCalls calls;
  @Inject private CallRepository repository;
  @Inject private Phrases phrases;
  @Inject private Alerts alerts;
  @Inject private AccountNotices notices;
  @Inject private Idempotency idempotency;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.MEDIATION_FIND)
  public List<Person> find(String text) {
    String asked = TypedLine.of(text);
    if (asked.length() < SHORTEST || asked.length() > LONGEST) {
      throw new InvalidInput("q", "Type 3 to 80 letters of the name, or the whole user name.");
    }
    noting.detail("text=" + asked);
    calls.mayBegin();
    List<CallRepository.Found> found = repository.find(calls.desk(), asked, MOST + 1);
    if (found.size() > MOST) {
      throw new InvalidInput("q", "Many people fit. Type more of the name, or the user name.");
    }
    return found.stream().filter(p -> calls.isVetted(p.id())).map(this::shown).toList();
  }

  @Override
  @Guarded(Operation.MEDIATION_FIND)
  public Person person(String person) {
    return shown(found(person));
  }

  @Override
  @Guarded(Operation.MEDIATION_BEGIN)
  public String begin(String person, String key) {
    noting.change();
    CallRepository.Found found = found(person);
    calls.mayBegin();
    calls.vetted(found.id());
    if (found.telephone() == null && found.office() == null) {
      throw new Conflict("There is no number on file that may be called, so nothing can be done.");
    }
    int phrase =
        phrases
            .next(found.id())
            .orElseThrow(
                () ->
                    new Conflict(
                        "This person has no phrases that can be used. They are made under \"Your"
                            + " account\", with a signed-in screen."));
    return idempotency.once(
        key,
        Operation.MEDIATION_BEGIN,
        () -> {
          long id = RandomIds.positiveLong();
          repository.endAllOf(calls.desk().account(), clock.now());
          repository.open(calls.desk(), id, found.id(), phrase, clock.now());
          return calls.handle(id);
        });
  }

  @Override
  @Guarded(Operation.MEDIATION_VIEW)
  public Call view(String call) {
    OpenCalls.Whole whole = calls.whole(call);
    noting.detail("account=" + whole.person().username());
    CallRepository.Stored stored = whole.stored();
    boolean known = stored.verifiedAt() != null;
    return new Call(
        shown(whole.person()),
        whole.person().telephone(),
        whole.person().office(),
        stored.phrase(),
        !known && stored.tries() >= OpenCalls.TRIES,
        known ? OpenCalls.until(stored) : null);
  }

  @Override
  @Guarded(Operation.MEDIATION_CALL)
  public boolean called(String call, String number, String phrase) {
    noting.change();
    OpenCalls.Whole whole = calls.locked(call);
    CallRepository.Stored stored = whole.stored();
    noting.detail("account=" + whole.person().username());
    Number called = number(number, whole.person());
    if (stored.verifiedAt() != null) {
      throw new Conflict("This call has been recorded already.");
    }
    if (stored.tries() >= OpenCalls.TRIES) {
      throw new Conflict("The phrase was wrong three times. Nothing is read out in this call.");
    }
    repository.tried(stored.id());
    if (!phrases.said(stored.caller(), stored.phrase(), phrase)) {
      wrong(stored);
      return false;
    }
    repository.verified(stored.id(), called, clock.now());
    notices.tell(stored.caller(), OwnKeys.NoticeKind.LOOKED_UP_FOR, calls.mediator());
    noting.reason("CALLED_" + called, null);
    return true;
  }

  private void wrong(CallRepository.Stored stored) {
    noting.reason("PHRASE", null);
    noting.outcome(Ledger.Outcome.REFUSED);
    if (stored.tries() + 1 == OpenCalls.TRIES) {
      phrases.spend(stored.caller(), stored.phrase());
      alerts.raise(AlertKind.WRONG_PHRASES, calls.vetted(stored.caller()));
    }
  }

  @Override
  @Guarded(Operation.MEDIATION_END)
  public void end(String call) {
    noting.change();
    calls.locked(call);
    repository.endAllOf(calls.desk().account(), clock.now());
  }

  private static Number number(String code, CallRepository.Found person) {
    return Stream.of(Number.values())
        .filter(n -> n.name().equals(code))
        .filter(n -> (n == Number.OWN ? person.telephone() : person.office()) != null)
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("number", "Choose the number on file that you called."));
  }

  private CallRepository.Found found(String handle) {
    long account =
        seals.unhandle(PERSON, calls.desk().account(), handle).orElseThrow(NotFound::new);
    CallRepository.Found found =
        repository.account(calls.desk(), account).orElseThrow(NotFound::new);
    noting.detail("account=" + found.username());
    noting.onBehalfOf(found.id());
    return found;
  }

  private Person shown(CallRepository.Found found) {
    return new Person(
        seals.handle(PERSON, calls.desk().account(), found.id()),
        found.name(),
        found.username(),
        found.job(),
        found.organisation());
  }
}
