package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;

/** Asks for a user: the answers, a look over them, then the request. */
@Named
@RequestScoped
public class AskUserPage extends AskedForm {

  @Inject private UserRequests requests;
  @Inject private Frame frame;

  private String organisation;
  // Before the page is loaded, Faces asks a form that comes back for its choices: there are none.
  private UserRequests.Choices choices = new UserRequests.Choices("", List.of(), List.of());

  /** The opaque handle of the organisation, or null for the own one. */
  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Asks what can be chosen, before anything is rendered. */
  public void load() {
    frame.need(Right.ASK_FOR_USERS);
    choices = requests.choices(organisation);
    keep(Operation.USER_REQUEST_ASK, organisation == null ? "own" : organisation);
  }

  /** Name of the organisation. */
  public String getPlace() {
    return choices.organisation();
  }

  /** The roles that may be asked for. */
  public List<Option> getRoles() {
    return Texts.options("role", choices.roles().stream().map(Enum::name));
  }

  /** No team, and the teams. */
  public List<Option> getTeams() {
    return Stream.concat(
            Stream.of(Option.any(Texts.of("askuser.team.none"))),
            choices.teams().stream().map(t -> new Option(t.handle(), t.handle(), t.name(), "")))
        .toList();
  }

  /** Name of the chosen team. */
  public String getTeamName() {
    return getTeams().stream()
        .filter(option -> option.value().equals(typed("team")))
        .map(Option::label)
        .findFirst()
        .orElse(Texts.of("askuser.team.none"));
  }

  @Override
  protected void judge() {
    requests.check(asked(organisation));
  }

  @Override
  protected String act() {
    return "/request.xhtml?faces-redirect=true&done=USER_REQUEST_ASK&r="
        + requests.ask(asked(organisation));
  }
}
