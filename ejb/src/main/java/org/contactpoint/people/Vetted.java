package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Sector;

/**
 * Somebody who is not at a screen and for whom the signed-in caller looks a child up: only a person
 * who could come in now and look children up, judged anew each time, by the same rules as at each
 * request. The networks of the organisation are not asked: a telephone comes from none.
 */
@ApplicationScoped
public class Vetted {

  @Inject private SessionFactsRepository facts;
  @Inject private CurrentCaller current;
  @Inject private Installations installations;
  @Inject private ProductClock clock;

  /**
   * Such a person as a caller, in the session of whoever is signed in, of whose authority the
   * person's organisation is.
   *
   * @param account surrogate
   */
  public Optional<Caller> find(long account) {
    Caller signedIn = current.get();
    return facts
        .other(account, signedIn.sessionId())
        .map(session -> facts.found(session, clock.today()))
        .filter(this::mayLookUp)
        .map(found -> caller(found.session()))
        .filter(who -> who.role() == Role.PRACTITIONER)
        .filter(who -> who.sector() != Sector.NATIONAL)
        .filter(who -> who.authority().equals(signedIn.authority()));
  }

  private boolean mayLookUp(SessionFactsRepository.Found found) {
    SessionRow row = found.session();
    boolean admitted =
        Admission.refusal(
                row.role(), row.state(), row.organisationState(), found.held(), clock.today())
            .isEmpty();
    return admitted
        && found.settled()
        && row.progress().reached().allows(Right.CALL_MEDIATOR, row.role(), this::synthetic);
  }

  private boolean synthetic() {
    return installations.current().mode() != Installation.Mode.LIVE;
  }

  private static Caller caller(SessionRow row) {
    return new Caller(
        row.accountId(),
        row.username(),
        row.personName(),
        row.role(),
        row.organisationId(),
        row.organisationName(),
        row.teamId(),
        row.sector(),
        row.authority(),
        row.id(),
        row.strong() ? Strength.STRONG : Strength.LIMITED,
        null);
  }
}
