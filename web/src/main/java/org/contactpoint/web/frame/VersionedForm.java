package org.contactpoint.web.frame;

import jakarta.inject.Inject;
import org.contactpoint.people.staff.ChangedMeanwhile;

/** A form about something that somebody else may be changing as well. */
public abstract class VersionedForm extends TypedForm {

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
