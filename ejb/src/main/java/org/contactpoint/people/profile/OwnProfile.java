package org.contactpoint.people.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What the signed-in person says about the own work, shown to those who look for whom to call:
 * office data, nothing of a child. Guarded and recorded.
 */
public interface OwnProfile {

  /** The profile, and whom one may name as cover. */
  Profile view();

  /**
   * Changes it, once for each key of a form; a new telephone number is told by a notice.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.people.staff.ChangedMeanwhile when it was changed since it was shown
   */
  void keep(Form form);

  /**
   * A profile.
   *
   * @param hours in words, or null
   * @param awayFrom first day away, or null
   * @param awayUntil last day away, or null
   * @param cover opaque handle of who covers, or null
   * @param version to be sent back with a change
   * @param colleagues open accounts of others of the own organisation whose checks are in force, by
   *     name
   */
  record Profile(
      String telephone,
      String hours,
      LocalDate awayFrom,
      LocalDate awayUntil,
      String cover,
      long version,
      List<Colleague> colleagues) {}

  /** Somebody who may cover. */
  record Colleague(String handle, String name, String job) {}

  /**
   * A change.
   *
   * @param hours in words, or empty
   * @param awayFrom first day away, or null
   * @param awayUntil last day away, or null
   * @param cover opaque handle, or empty for nobody
   * @param version of the profile as it was shown
   * @param key idempotency key of the form
   */
  record Form(
      String telephone,
      String hours,
      LocalDate awayFrom,
      LocalDate awayUntil,
      String cover,
      long version,
      String key) {

    @Override
    public String toString() {
      return "profile";
    }
  }
}
