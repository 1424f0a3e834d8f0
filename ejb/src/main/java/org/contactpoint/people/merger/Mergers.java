package org.contactpoint.people.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Phase;

/**
 * Mergers and divisions of authorities. From its day on the organisations of the old authority,
 * with their people, belong to the successors; nothing has to run at midnight. Guarded and
 * recorded.
 */
public interface Mergers {

  /**
   * An authority, what is planned for it, and which others could follow it.
   *
   * @param authority GSS code
   * @throws org.contactpoint.kernel.NotFound when there is none
   */
  Whole view(String authority);

  /**
   * Judges a plan without doing anything.
   *
   * @return how many organisations go to the first and the second successor
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.Conflict when one of the authorities has another plan
   */
  Shares check(Plan plan);

  /** Plans it, or says what is wrong as {@link #check}. */
  void plan(Plan plan);

  /**
   * Takes a plan back, before its day.
   *
   * @param authority GSS code of the one that would end
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.Conflict when there is none, or its day has come
   */
  void callOff(String authority, String key);

  /**
   * A plan.
   *
   * @param authority GSS code of the one that ends
   * @param first GSS code of the successor
   * @param second GSS code of the other successor when it is divided, or an empty text
   * @param others codes of the organisations that go to the second, one a line
   * @param from first day on which the successors have them, tomorrow at the earliest
   * @param text why, 3 to 200 characters; sealed
   * @param key idempotency key of the form
   */
  record Plan(
      String authority,
      String first,
      String second,
      String others,
      LocalDate from,
      String text,
      String key) {

    @Override
    public String toString() {
      return "plan";
    }
  }

  /**
   * How many organisations go where, and what a successor that is not live would mean for them.
   *
   * @param firstHeld null where the successor is live
   * @param secondHeld likewise
   */
  record Shares(int first, int second, Held firstHeld, Held secondHeld) {}

  /**
   * That a successor is not live on the day.
   *
   * @param phase at which the successor is on the day
   * @param organisations how many are further today, and would stand still there
   */
  record Held(Phase phase, int organisations) {}

  /** An authority by GSS code. */
  record Area(String code, String name) {}

  /**
   * An authority.
   *
   * @param organisations how many belong to it today
   * @param others authorities that exist and have no plan, by name
   * @param planned the plan whose day is to come, or null
   */
  record Whole(String name, int organisations, List<Area> others, Planned planned) {}

  /**
   * A plan.
   *
   * @param successors one or two, by name
   * @param by name of who planned it
   */
  record Planned(List<String> successors, LocalDate from, String by, Instant at, String text) {}
}
