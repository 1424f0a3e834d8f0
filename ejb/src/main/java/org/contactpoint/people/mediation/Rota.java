package org.contactpoint.people.mediation;

import java.time.LocalDate;
import java.util.List;

/**
 * Who looks up for callers when, in the caller's authority. Office data, nothing of a child. Every
 * method is guarded and recorded.
 */
public interface Rota {

  /** Who is on it now and in the coming four weeks. */
  Listing listing();

  /**
   * Puts somebody on it, who may then look up for callers in that time; once for each key.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  void add(Form form);

  /**
   * Takes an entry off; an open call of that person ends.
   *
   * @throws org.contactpoint.kernel.NotFound when it is not of one's authority, or is off already
   */
  void remove(String duty);

  /**
   * The rota as one reader sees it.
   *
   * @param now who answers now
   * @param coming whose time is still to come, the soonest first
   * @param office whether the management team answers now, as in office hours
   * @param team telephone of the management team at this time, or null
   * @param mediates whether the reader may begin a call now
   * @param keeps whether the reader may change it
   */
  record Listing(
      List<Duty> now,
      List<Duty> coming,
      boolean office,
      String team,
      boolean mediates,
      boolean keeps) {}

  /**
   * An entry.
   *
   * @param duty opaque handle
   * @param own whether it is the reader's
   */
  record Duty(
      String duty,
      String name,
      String organisation,
      LocalDate day,
      Shift shift,
      String telephone,
      boolean own) {}

  /**
   * A new entry.
   *
   * @param username of whom
   * @param day the first day of a night
   * @param shift a code of {@link Shift}
   * @param telephone that callers ring
   * @param key idempotency key of the form
   */
  record Form(String username, LocalDate day, String shift, String telephone, String key) {

    @Override
    public String toString() {
      return "an entry of the rota";
    }
  }
}
