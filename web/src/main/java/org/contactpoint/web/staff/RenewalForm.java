package org.contactpoint.web.staff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.StaffKeeping.Renewal;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** A renewal of a standing: the form, a look over it, then the effect. */
abstract class RenewalForm extends TypedForm {

  @Inject private Problems problems;
  @Inject private ProductClock clock;

  private boolean checking;

  /** What is renewed. */
  public abstract StandingKind getKind();

  /** Opaque handle of the account or organisation. */
  protected abstract String subject();

  /** Does it and gives the address of the next page. */
  protected abstract String done(Renewal renewal);

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** The first day, as it was looked over. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  /** The last day that follows from it. */
  public LocalDate getUntil() {
    return typedDay("from").map(getKind()::until).orElse(null);
  }

  /** Shows the answers to be looked over; nothing is done yet. */
  public String check() {
    problems.attempt(
        () -> {
          renewal().check(clock.today());
          checking = true;
          return null;
        });
    return null;
  }

  /** Goes back to the answers. */
  public String change() {
    return null;
  }

  /** Does it, or says what is wrong. */
  public String send() {
    return problems.attempt(() -> done(renewal()));
  }

  private Renewal renewal() {
    return new Renewal(
        subject(), getKind(), boxes("from"), typed("evidence"), typed("version"), typed(KEY));
  }
}
