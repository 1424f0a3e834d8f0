package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Right;

/** What the reader holds beside the role, for links that lead to what takes it. */
@Named
@RequestScoped
public class Holds {

  @Inject private CurrentCaller current;

  /** Whether the safeguarding right was given to the reader, and holds. */
  public boolean isSafeguarding() {
    return current.safeguards();
  }

  /** Whether the reader looks into what is done in the authority. */
  public boolean isAlerts() {
    return current.find().filter(caller -> caller.may(Right.SEE_ALERTS)).isPresent();
  }

  /** Whether the reader says whether records are about one child. */
  public boolean isJudging() {
    return current.find().filter(caller -> caller.may(Right.JUDGE_STORIES)).isPresent();
  }
}
