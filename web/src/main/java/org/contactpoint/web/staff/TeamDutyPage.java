package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.duty.TeamDuties;
import org.contactpoint.people.staff.Teams;

/** When and how a team is reached, by day and at night. */
@Named
@RequestScoped
public class TeamDutyPage extends TeamForm {

  @Inject private TeamDuties duties;

  @Override
  protected Right right() {
    return Right.KEEP_DUTY;
  }

  @Override
  public void load() {
    super.load();
    if (isFresh()) {
      throw new NotFound();
    }
  }

  @Override
  protected void show(Teams.Team shown) {
    show("telephone", shown.telephone());
    show("hours", shown.hours());
    show("outOfHours", shown.outOfHours());
  }

  /** Its name, and that of its organisation. */
  public String getName() {
    return now() == null ? "" : now().name() + ", " + getWhole().row().name();
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return done(
        Operation.TEAM_DUTY,
        () ->
            duties.keep(
                new TeamDuties.Form(
                    getHandle(),
                    getTeam(),
                    version(),
                    typed("telephone"),
                    typed("hours"),
                    typed("outOfHours"),
                    typed(KEY))));
  }
}
