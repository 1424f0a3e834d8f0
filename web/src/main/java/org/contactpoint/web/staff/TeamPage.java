package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Teams;
import org.contactpoint.web.frame.Frame;

/** Adds, changes or closes a team of an organisation. */
@Named
@RequestScoped
public class TeamPage extends OfficeTyping {

  @Inject private Organisations organisations;
  @Inject private Teams teams;
  @Inject private Frame frame;

  private String handle;
  private String team;
  private Organisations.Whole whole;

  /** Takes the team from the address: the form is made of it before values are read. */
  public TeamPage() {
    team = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("t");
  }

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** The opaque handle of the team; nothing when it is added. */
  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  /** Whether it is added. */
  public boolean isFresh() {
    return team == null || team.isEmpty();
  }

  /** Asks for the team, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_ORGANISATIONS);
    whole = organisations.view(handle);
    if (!isFresh()) {
      Teams.Team now =
          whole.teams().stream()
              .filter(t -> t.team().equals(team))
              .findFirst()
              .orElseThrow(NotFound::new);
      show("name", now.name());
      show("telephone", now.telephone());
      show("email", now.email());
      showVersion(now.version());
    }
  }

  public Organisations.Whole getWhole() {
    return whole;
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return isFresh()
        ? done(Operation.TEAM_ADD, () -> teams.add(order()))
        : done(Operation.TEAM_CHANGE, () -> teams.change(order()));
  }

  /** Closes the team, or says why not. */
  public String close() {
    return done(Operation.TEAM_CLOSE, () -> teams.close(order()));
  }

  private String done(Operation operation, Runnable change) {
    String next = "/organisation.xhtml?faces-redirect=true&done=" + operation + "&o=" + handle;
    return attempt(change, next);
  }

  private Teams.Order order() {
    return new Teams.Order(
        handle, team, version(), typed("name"), typed("telephone"), typed("email"), typed(KEY));
  }
}
