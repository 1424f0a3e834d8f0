package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.alerts.ClosedDoors;

/**
 * What a caller may have on the screen: by right, and by the phase of authority and organisation.
 */
@Named
@RequestScoped
public class PhaseGate {

  @Inject private CurrentCaller current;
  @Inject private Band band;
  @Inject private ClosedDoors doors;
  @Inject private HttpServletRequest request;

  /** What the phase holds back, as a sentence, or an empty text. */
  public String getWords() {
    return current.find().isPresent() ? current.progress().words() : "";
  }

  boolean opens(Right right, Caller who) {
    return who.may(right)
        && current
            .progress()
            .reached()
            .allows(right, who.role(), () -> !"LIVE".equals(band.mode()));
  }

  void need(Right right, Caller who) {
    if (who == null) {
      throw new NotFound();
    }
    if (!who.may(right)) {
      doors.knocked(right, request.getServletPath());
    }
    if (!opens(right, who)) {
      throw new Refused(getWords());
    }
  }
}
