package org.contactpoint.people.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountRelief;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.Tickets;

/** Helps whoever was called back, one case at a time. */
@Stateless
@PermitAll
public class HelpDeskOffice implements HelpDesk {

  @Inject private DeskCases cases;
  @Inject private DeskRepository repository;
  @Inject private AccountRelief relief;
  @Inject private Tickets tickets;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.DESK_FIND)
  public List<Caller> find(String text) {
    String asked = DeskRules.text(text);
    noting.detail("text=" + asked);
    List<DeskRepository.Found> found = repository.find(cases.desk(), asked, MOST + 1);
    if (found.size() > MOST) {
      throw new InvalidInput("q", "Many people fit. Type more of the name, or the user name.");
    }
    return found.stream().map(this::caller).toList();
  }

  @Override
  @Guarded(Operation.DESK_FIND)
  public Caller person(String person) {
    DeskRepository.Found found = cases.person(person);
    noting.detail("account=" + found.username());
    return caller(found);
  }

  @Override
  @Guarded(Operation.DESK_OPEN)
  public Opened open(String person, String key) {
    noting.change();
    DeskRepository.Found found = cases.person(person);
    noting.detail("account=" + found.username());
    AtomicReference<Opened> made = new AtomicReference<>();
    idempotency.once(
        key,
        Operation.DESK_OPEN,
        () -> {
          long id = RandomIds.positiveLong();
          String phrase = DeskPhrase.fresh();
          repository.open(id, found.id(), cases.desk(), DeskPhrase.hash(id, phrase), clock.now());
          made.set(new Opened(cases.handle("desk-case", id), phrase));
          return null;
        });
    return shownOnce(made.get());
  }

  @Override
  @Guarded(Operation.DESK_CASES)
  public List<Open> cases() {
    return cases.open();
  }

  @Override
  @Guarded(Operation.DESK_VIEW)
  public Case view(String deskCase) {
    DeskCases.Whole whole = cases.view(deskCase);
    return new Case(
        caller(whole.person()),
        whole.person().telephone(),
        whole.person().office(),
        DeskCases.until(whole.stored()),
        whole.stored().verifiedAt() == null && whole.stored().tries() >= DeskCases.TRIES,
        !Tickets.takeTwo(whole.person().role()),
        repository.acts(whole.person().id()));
  }

  @Override
  @Guarded(Operation.DESK_CALL)
  public boolean called(Call call) {
    noting.change();
    DeskCases.Whole whole = cases.locked(call.deskCase());
    Number number = DeskRules.call(call, whole.person());
    if (whole.stored().verifiedAt() != null) {
      throw new Conflict("This call has been recorded already.");
    }
    if (whole.stored().tries() >= DeskCases.TRIES) {
      throw new Conflict("The phrase was wrong three times. Open another case and call again.");
    }
    repository.tried(whole.stored().id());
    if (!DeskPhrase.fits(whole.stored(), call.phrase())) {
      noting.reason("PHRASE", null);
      noting.outcome(Ledger.Outcome.REFUSED);
      return false;
    }
    String checks =
        DeskRules.checks(call).stream().map(Enum::name).collect(Collectors.joining(","));
    repository.verified(whole.stored().id(), number, checks, clock.now());
    noting.reason("CALLED_" + number, checks);
    return true;
  }

  @Override
  @Guarded(Operation.DESK_UNLOCK)
  public void unlock(String deskCase, String key) {
    help(
        deskCase,
        key,
        Operation.DESK_UNLOCK,
        person -> relief.unlock(person.id(), person.username()));
  }

  @Override
  @Guarded(Operation.DESK_SESSIONS_END)
  public void endSessions(String deskCase, String key) {
    help(deskCase, key, Operation.DESK_SESSIONS_END, person -> relief.endSessions(person.id()));
  }

  @Override
  @Guarded(Operation.DESK_KEY_TICKET)
  public Ticket keyTicket(String deskCase, String key) {
    AtomicReference<Ticket> made = new AtomicReference<>();
    help(
        deskCase,
        key,
        Operation.DESK_KEY_TICKET,
        person -> made.set(tickets.replaceKeys(mayHave(person), cases.desk().account())));
    return shownOnce(made.get());
  }

  @Override
  @Guarded(Operation.DESK_PASSWORD_TICKET)
  public Ticket passwordTicket(String deskCase, String key) {
    AtomicReference<Ticket> made = new AtomicReference<>();
    help(
        deskCase,
        key,
        Operation.DESK_PASSWORD_TICKET,
        person -> made.set(tickets.newPassword(mayHave(person), cases.desk().account())));
    return shownOnce(made.get());
  }

  private void help(
      String deskCase, String key, Operation action, Consumer<DeskRepository.Found> effect) {
    noting.change();
    cases.view(deskCase);
    idempotency.once(
        key,
        action,
        () -> {
          effect.accept(cases.helping(deskCase, action).person());
          return null;
        });
  }

  /** The account, once it is sure that one person at the desk may issue a ticket for it. */
  private long mayHave(DeskRepository.Found person) {
    if (Tickets.takeTwo(person.role())) {
      throw new Refused(
          "A ticket for this account takes two people of the management team or the national team.");
    }
    if (!tickets.joined(person.id())) {
      throw new Conflict("This person has not joined yet. The management team renews invitations.");
    }
    return person.id();
  }

  private Caller caller(DeskRepository.Found found) {
    return new Caller(
        cases.handle("desk-person", found.id()),
        found.name(),
        found.username(),
        found.job(),
        found.organisation());
  }

  private static <T> T shownOnce(T made) {
    if (made == null) {
      throw new Conflict("This has been done and shown already. Begin again.");
    }
    return made;
  }
}
