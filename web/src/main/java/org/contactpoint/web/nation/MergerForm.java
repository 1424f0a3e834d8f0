package org.contactpoint.web.nation;

import java.time.LocalDate;
import org.contactpoint.people.merger.Mergers;
import org.contactpoint.web.frame.CheckedForm;

/** The plan of a merger or division, as it was typed. */
abstract class MergerForm extends CheckedForm {

  /** The day as it was looked over. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  /** What was typed, as the service takes it. */
  protected Mergers.Plan plan(String authority) {
    return new Mergers.Plan(
        authority,
        chosen("first"),
        chosen("second"),
        typed("others"),
        boxes("from"),
        typed("text"),
        typed(KEY));
  }
}
