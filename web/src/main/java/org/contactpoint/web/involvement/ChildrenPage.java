package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;

/** The children with whom the caller works, and what is to be said of them. */
@Named
@RequestScoped
public class ChildrenPage extends ChildrenList {

  private static final String DONE = "faces-redirect=true&done=";

  @Inject private MyChildren children;
  @Inject private Involvements involvements;

  /** Asks for the list, before anything is rendered. */
  public void load() {
    show(children.visit());
  }

  /** Says of the one whose button was pressed that one still works with the child. */
  public String still() {
    String done = "still";
    try {
      involvements.renew(typed("one"));
    } catch (Conflict | NotFound meanwhile) {
      done = "meanwhile";
    }
    return "/" + address("f", typed("f")) + (typed("f").isEmpty() ? "?" : "&") + DONE + done;
  }
}
