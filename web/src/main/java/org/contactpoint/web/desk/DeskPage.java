package org.contactpoint.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Finds who is calling. */
@Named
@RequestScoped
public class DeskPage extends TypedForm {

  @Inject private HelpDesk desk;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private List<HelpDesk.Caller> found;
  private List<HelpDesk.Open> cases = List.of();

  /** Takes what is asked from the address. */
  public DeskPage() {
    getTyped()
        .putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  /** Looks for the caller if a name was typed, before anything is rendered. */
  public void load() {
    frame.need(Right.HELP_USERS);
    cases = desk.cases();
    if (!typed("q").isEmpty()) {
      problems.attempt(
          () -> {
            found = desk.find(typed("q"));
            return null;
          });
    }
  }

  /** Own cases that are not over. */
  public List<HelpDesk.Open> getCases() {
    return cases;
  }

  /** Who fits; null when nobody was asked for. */
  public List<HelpDesk.Caller> getFound() {
    return found;
  }
}
