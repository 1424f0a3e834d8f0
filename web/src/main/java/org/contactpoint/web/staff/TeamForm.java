package org.contactpoint.web.staff;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Teams;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.VersionedForm;

/** A form about a team of an organisation; the address has the handles of both. */
abstract class TeamForm extends VersionedForm {

  @Inject private Organisations organisations;
  @Inject private Frame frame;

  private String handle;
  private String team;
  private Organisations.Whole whole;
  private Teams.Team now;

  /** Takes the team from the address: the form is made of it before values are read. */
  protected TeamForm() {
    team = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("t");
  }

  /** Who may use the form; somebody else finds no such page. */
  protected abstract Right right();

  /** Fills the fields with what is there. */
  protected abstract void show(Teams.Team shown);

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

  /** Whether the address names no team. */
  public boolean isFresh() {
    return team == null || team.isEmpty();
  }

  /**
   * Asks for the team, before anything is rendered.
   *
   * @throws NotFound when the organisation has no such team
   */
  public void load() {
    frame.need(right());
    whole = organisations.view(handle);
    if (isFresh()) {
      return;
    }
    now =
        whole.teams().stream()
            .filter(t -> t.team().equals(team))
            .findFirst()
            .orElseThrow(NotFound::new);
    show(now);
    showVersion(now.version());
  }

  public Organisations.Whole getWhole() {
    return whole;
  }

  /** The team as it is, or null. */
  protected Teams.Team now() {
    return now;
  }

  /** Tries a change that leads back to the organisation. */
  protected String done(Operation operation, Runnable change) {
    return attempt(
        change, "/organisation.xhtml?faces-redirect=true&done=" + operation + "&o=" + handle);
  }
}
