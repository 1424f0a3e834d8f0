package org.contactpoint.web.nation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.contactpoint.people.merger.Mergers;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Texts;

/** The plan of a merger or division, as it was typed. */
abstract class MergerForm extends CheckedForm {

  /** The day as it was looked over. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  /** What was chosen in a field, in words. */
  public abstract String nameOf(String field);

  /** That a successor is at an earlier step, and what that would mean. */
  public String held(String field, Mergers.Held held) {
    return new MessageFormat(Texts.of("merger.held"), Locale.UK)
        .format(
            new Object[] {nameOf(field), Texts.of("phase." + held.phase()), held.organisations()});
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
