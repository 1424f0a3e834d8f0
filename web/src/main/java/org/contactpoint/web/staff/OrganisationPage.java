package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.web.frame.Frame;

/** One organisation: how to reach it, accreditation, users, history, and what may be done. */
@Named
@RequestScoped
public class OrganisationPage {

  @Inject private Organisations organisations;
  @Inject private Frame frame;

  private String handle;
  private Organisations.Whole whole;

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /**
   * Asks for the organisation, before anything is rendered.
   *
   * @throws org.contactpoint.kernel.NotFound when it is outside the caller's reach
   */
  public void load() {
    whole = organisations.view(handle);
  }

  public Organisations.Whole getWhole() {
    return whole;
  }

  /** Whether it has never been accredited. */
  public boolean isFirstly() {
    return whole != null && whole.row().accreditation() == Standing.State.MISSING;
  }

  /** Whether it could go on to the next step: it is accredited, and nobody has taken one. */
  public boolean isWaits() {
    return whole != null
        && whole.phase() == Phase.PREPARING
        && EnumSet.of(Standing.State.IN_FORCE, Standing.State.ENDS_SOON)
            .contains(whole.row().accreditation());
  }

  /** Whether the caller may say when and how its teams are reached. */
  public boolean isDuty() {
    return frame.getCaller().may(Right.KEEP_DUTY);
  }

  /** Whether the caller keeps organisations, and this is another. */
  public boolean isKeeps() {
    return whole != null && !whole.own() && frame.getCaller().may(Right.KEEP_ORGANISATIONS);
  }
}
