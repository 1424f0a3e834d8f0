package org.contactpoint.people.phase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Phase;

/**
 * How far authorities and organisations have got, and their steps forward and back (F130). A step
 * is taken from a day on and acts at the next request; going live once a second person has
 * confirmed it; the newest of which the day has come counts. Forward one at a time, back as far as
 * need be. Guarded and recorded.
 */
public interface Phases {

  /** How many rows a page of the list has. */
  int PAGE = 50;

  /**
   * Authorities, by name.
   *
   * @param phase only those in this phase today, or null
   * @param only which of them
   * @param text part of the name, or null
   * @param page from 1
   */
  Listing authorities(Phase phase, Only only, String text, int page);

  /**
   * The steps of an authority.
   *
   * @param authority GSS code
   * @throws org.contactpoint.kernel.NotFound when there is none
   */
  Whole authority(String authority);

  /**
   * The steps of an organisation.
   *
   * @param organisation opaque handle
   * @throws org.contactpoint.kernel.NotFound outside one's reach
   */
  Whole organisation(String organisation);

  /** Takes a step for an authority; its subject is a GSS code. */
  void stepAuthority(Step step);

  /** Takes a step for an organisation other than one's own; its subject is an opaque handle. */
  void stepOrganisation(Step step);

  /**
   * Confirms that an authority goes live; its subject is a GSS code.
   *
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.Refused for the person who took the step
   * @throws org.contactpoint.kernel.Conflict when none waits
   */
  void confirmAuthority(String authority, String key);

  /** Confirms that an organisation other than one's own goes live, as for an authority. */
  void confirmOrganisation(String organisation, String key);

  /**
   * A step.
   *
   * @param phase the phase that it leads to
   * @param from first day, today or within a year
   * @param reason code of {@link PhaseReason}
   * @param text 3 to 200 characters; sealed
   * @param key idempotency key of the form
   */
  record Step(String subject, Phase phase, LocalDate from, String reason, String text, String key) {

    /**
     * Judges the form, as the service does again before it acts.
     *
     * @param now the phase of today
     * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
     */
    public void check(Phase now, LocalDate today) {
      PhaseRules.check(this, now, today);
    }

    @Override
    public String toString() {
      return "step";
    }
  }

  /** Which authorities, beside their phase. */
  enum Only {
    ALL,
    /** Those that are to be merged or divided. */
    ENDING,
    /** Those whose step to live waits for a second person. */
    WAITING
  }

  /** A page of the list. */
  record Listing(List<Row> rows, boolean more) {}

  /**
   * An authority.
   *
   * @param code GSS code
   * @param accredited management teams whose accreditation is in force today
   * @param begins its first day while that is to come, or null
   * @param ends its last day, or null
   * @param next names of those that follow it, or null
   */
  record Row(
      String code,
      String name,
      String region,
      Phase phase,
      int accredited,
      LocalDate begins,
      LocalDate ends,
      String next) {}

  /**
   * An authority or organisation with its steps.
   *
   * @param phase of today, its own
   * @param above phase of today of the authority that an organisation belongs to; its own when it
   *     is an authority or a national body
   * @param begins first day of an authority that was registered with one, or null
   * @param own whether it is the caller's organisation
   * @param steps the newest first
   */
  record Whole(
      String name, Phase phase, Phase above, LocalDate begins, boolean own, List<Taken> steps) {

    /** The newest step, if it waits for a second person; else null. */
    public Taken waiting() {
      return steps.isEmpty() || !steps.get(0).waits() ? null : steps.get(0);
    }

    /** Whether another step would take the place of one that is planned or waits. */
    public boolean planned() {
      return !steps.isEmpty() && (steps.get(0).coming() || steps.get(0).waits());
    }

    /** Whether the authority is at an earlier step, which is then the one that counts. */
    public boolean heldBack() {
      return above.compareTo(phase) < 0;
    }
  }

  /**
   * A step that was taken or planned.
   *
   * @param reason in words
   * @param text for those who keep organisations
   * @param overruled whether a newer step was taken before its day came
   * @param coming whether it is the newest and its day is to come
   * @param waits whether it is the newest and nobody else has confirmed yet that it goes live
   * @param own whether the caller took it
   * @param second who confirmed it as a second person, or null
   */
  record Taken(
      Phase phase,
      LocalDate from,
      Instant at,
      String by,
      String reason,
      String text,
      boolean overruled,
      boolean coming,
      boolean waits,
      boolean own,
      Confirmation second) {}

  /**
   * That somebody else confirmed a step.
   *
   * @param by name of who did
   */
  record Confirmation(String by, Instant at) {}
}
