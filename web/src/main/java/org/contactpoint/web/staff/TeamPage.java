package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.people.staff.Teams;

/** Adds, changes or closes a team of an organisation. */
@Named
@RequestScoped
public class TeamPage extends TeamForm {

  @Inject private Teams teams;

  @Override
  protected Right right() {
    return Right.KEEP_ORGANISATIONS;
  }

  @Override
  protected void show(Teams.Team shown) {
    show("name", shown.name());
    show("telephone", shown.telephone());
    show("email", shown.email());
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

  private Teams.Order order() {
    return new Teams.Order(
        getHandle(),
        getTeam(),
        version(),
        typed("name"),
        typed("telephone"),
        typed("email"),
        typed(KEY));
  }
}
