package org.contactpoint.web.staff;

import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.contactpoint.people.staff.ChangedMeanwhile;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** A form about an organisation or team that somebody else may be changing as well. */
abstract class OfficeTyping extends TypedForm {

  private static final String VERSION = "version";

  @Inject private Problems problems;

  /** Shows what is there, unless somebody has typed already. */
  protected void show(String field, String value) {
    getTyped().putIfAbsent(field, value == null ? "" : value);
  }

  /** Remembers the version of what is shown. */
  protected void showVersion(long version) {
    show(VERSION, Long.toString(version));
  }

  /** The version that was shown, or one that no row has. */
  protected long version() {
    return typed(VERSION).matches("[0-9]{1,18}") ? Long.parseLong(typed(VERSION)) : -1;
  }

  /** The contacts as they were typed. */
  protected OfficeForm.Contacts typedContacts() {
    return contacts(this::typed);
  }

  /** The contacts by what was typed in each field. */
  static OfficeForm.Contacts contacts(UnaryOperator<String> typed) {
    return new OfficeForm.Contacts(
        typed.apply("name"),
        typed.apply("address"),
        typed.apply("postcode"),
        typed.apply("contact"),
        typed.apply("telephone"),
        typed.apply("email"),
        typed.apply("outOfHours"));
  }

  /**
   * Tries a change. After somebody else's the next sending is judged against what that one wrote.
   *
   * @param next the page after it
   */
  protected String attempt(Runnable change, String next) {
    return problems.attempt(
        () -> {
          try {
            change.run();
            return next;
          } catch (ChangedMeanwhile meanwhile) {
            getTyped().put(VERSION, Long.toString(meanwhile.version()));
            throw meanwhile;
          }
        });
  }
}
