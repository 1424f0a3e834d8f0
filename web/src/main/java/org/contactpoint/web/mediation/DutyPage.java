package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.mediation.DutyNumbers;

/** Whom to call who is at no screen, for the help of the sign-in page. */
@Named
@RequestScoped
public class DutyPage {

  @Inject private DutyNumbers numbers;

  private List<DutyNumbers.Answered> now;

  /** Numbers that are answered now; none unless the installation tells them. */
  public List<DutyNumbers.Answered> getNumbers() {
    if (now == null) {
      now = numbers.now();
    }
    return now;
  }
}
