package org.contactpoint.people.mediation;

import java.time.Instant;
import java.util.List;

/**
 * Calls of those who are at no screen (F049). The mediator finds the caller, hangs up and rings the
 * number on file; who answers says the one-time phrase that is asked for by its number. From then
 * on the call lasts a quarter of an hour: the mediator searches and reads out as the caller, see
 * {@code search.MediatedSearch} and {@code disclosure.MediatedRecords}. Who is on the rota now may
 * begin a call, or a management team in office hours; nobody for oneself, nor for anybody outside
 * the own authority.
 */
public interface Mediation {

  /** At most so many people are shown; when more fit, none is. */
  int MOST = 20;

  /**
   * Practitioners of the mediator's authority who could look children up now and whose name has
   * this in it, or whose user name it is.
   *
   * @throws org.contactpoint.kernel.InvalidInput for fewer than three letters, or too many people
   * @throws org.contactpoint.kernel.Refused when the caller may not mediate now
   */
  List<Person> find(String text);

  /** The person of a handle, before a call is begun. */
  Person person(String person);

  /**
   * Begins a call; any other call of the mediator ends.
   *
   * @param key idempotency key of the form
   * @return opaque handle of the call
   * @throws org.contactpoint.kernel.Conflict when the person has no phrase or no number on file
   */
  String begin(String person, String key);

  /** An own call of this session that is not over. */
  Call view(String call);

  /**
   * Records that a number on file was called and what was said there.
   *
   * @param number OWN or OFFICE
   * @param phrase as it was said
   * @return whether it is the phrase; it can be tried three times
   * @throws org.contactpoint.kernel.InvalidInput when no number on file was called
   * @throws org.contactpoint.kernel.Conflict after three wrong ones, or when it was recorded before
   */
  boolean called(String call, String number, String phrase);

  /** Ends the call. */
  void end(String call);

  /** Somebody who may be calling. */
  record Person(String person, String name, String username, String job, String organisation) {}

  /** Which number on file was called. */
  enum Number {
    OWN,
    OFFICE
  }

  /**
   * A call.
   *
   * @param own number of the person on file, or null; likewise when the person has changed it in
   *     the last 30 days
   * @param office number of the organisation on file, or null
   * @param phrase number of the phrase to ask for
   * @param spent whether the phrase was wrong three times
   * @param until until when children can be looked up; null while the person has to be called back
   */
  record Call(Person person, String own, String office, int phrase, boolean spent, Instant until) {}
}
