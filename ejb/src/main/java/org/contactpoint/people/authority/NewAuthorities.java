package org.contactpoint.people.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Registers authorities that are made by law, by their codes of the Office for National Statistics.
 * One of the national team asks for it, another confirms it, and only then is it there. It begins
 * at the first step to going live; its management team is registered next. Guarded and recorded.
 */
public interface NewAuthorities {

  /** The regions in which there are authorities, by name. */
  List<String> regions();

  /**
   * Judges a form; nothing is done.
   *
   * @return what the authority is, in words, as its code says
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  String check(Form form);

  /** Asks for it, once for each key of a form, or says what is wrong as {@link #check}. */
  void register(Form form);

  /** Those that wait for a second person, by name. */
  List<Waiting> waiting();

  /**
   * Lets one that waits be there.
   *
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.Refused for the person who asked for it
   * @throws org.contactpoint.kernel.Conflict when it waits no more
   */
  void confirm(String code, String key);

  /**
   * Takes one that waits away.
   *
   * @throws org.contactpoint.kernel.Conflict when it waits no more
   */
  void withdraw(String code, String key);

  /**
   * One that waits.
   *
   * @param kind what it is, in words
   * @param by name of who asked for it
   * @param own whether that is the caller, who cannot confirm it
   */
  record Waiting(
      String code,
      String name,
      String kind,
      String region,
      LocalDate from,
      String by,
      Instant at,
      boolean own) {}

  /**
   * A new authority.
   *
   * @param code nine characters: E06, E07, E08, E09 or E10, and six figures
   * @param region one of the regions
   * @param from first day, from a year ago to two years from now
   * @param another whether it is another one than that of the same name
   * @param key idempotency key of the form
   */
  record Form(
      String code, String name, String region, LocalDate from, boolean another, String key) {

    /** The code as it is kept. */
    public String plainCode() {
      return NewAuthorityRules.code(this);
    }

    @Override
    public String toString() {
      return "new authority";
    }
  }
}
