package org.contactpoint.web.joining;

import java.time.LocalDate;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.web.frame.CheckedForm;

/** The form that asks for a user, as it was typed. */
abstract class AskedForm extends CheckedForm {

  /** A day as it was looked over, or null. */
  public LocalDate dayOf(String field) {
    return typedDay(field).orElse(null);
  }

  /**
   * What was typed, as the service takes it.
   *
   * @param organisation opaque handle, or null for the own one
   */
  protected UserRequests.Asked asked(String organisation) {
    String team = chosen("team");
    return new UserRequests.Asked(
        organisation,
        typed("name"),
        typed("job"),
        typed("role"),
        team.isEmpty() ? null : team,
        typed("email"),
        typed("telephone"),
        typed("text"),
        typed("identity"),
        boxes("checked"),
        typed("check"),
        boxes("trained"),
        typed("training"),
        typed("course"),
        boxes("ends"),
        typed(KEY));
  }
}
