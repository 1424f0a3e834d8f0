package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.duty.TeamDuties;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Teams;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.VersionedForm;

/** When and how a team is reached, by day and at night. */
@Named
@RequestScoped
public class TeamDutyPage extends VersionedForm {

  @Inject private Organisations organisations;
  @Inject private TeamDuties duties;
  @Inject private Frame frame;

  private String handle;
  private String team;
  private String organisation = "";
  private Teams.Team now;

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** The opaque handle of the team. */
  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  /** Asks for the team, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_DUTY);
    Organisations.Whole whole = organisations.view(handle);
    organisation = whole.row().name();
    now =
        whole.teams().stream()
            .filter(t -> t.team().equals(team))
            .findFirst()
            .orElseThrow(NotFound::new);
    show("telephone", now.telephone());
    show("hours", now.hours());
    show("outOfHours", now.outOfHours());
    showVersion(now.version());
  }

  /** Its name, and that of its organisation. */
  public String getName() {
    return now == null ? "" : now.name() + ", " + organisation;
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return attempt(
        () ->
            duties.keep(
                new TeamDuties.Form(
                    handle,
                    team,
                    version(),
                    typed("telephone"),
                    typed("hours"),
                    typed("outOfHours"),
                    typed(KEY))),
        "/organisation.xhtml?faces-redirect=true&done=" + Operation.TEAM_DUTY + "&o=" + handle);
  }
}
