package org.contactpoint.web.staff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.StaffKeeping.Renewal;
import org.contactpoint.web.frame.CheckedForm;

/** A renewal of a standing: the form, a look over it, then the effect. */
abstract class RenewalForm extends CheckedForm {

  @Inject private ProductClock clock;

  /** What is renewed. */
  public abstract StandingKind getKind();

  /** Opaque handle of the account or organisation. */
  protected abstract String subject();

  /** Does it and gives the address of the next page. */
  protected abstract String done(Renewal renewal);

  /** The first day, as it was looked over. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  /** The last day that follows from it. */
  public LocalDate getUntil() {
    return typedDay("from").map(getKind()::until).orElse(null);
  }

  @Override
  protected void judge() {
    renewal().check(clock.today());
  }

  @Override
  protected String act() {
    return done(renewal());
  }

  private Renewal renewal() {
    return new Renewal(
        subject(), getKind(), boxes("from"), typed("evidence"), typed("version"), typed(KEY));
  }
}
