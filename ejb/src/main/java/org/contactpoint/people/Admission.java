package org.contactpoint.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Standing;

/**
 * Whether somebody who has proved who it is may come in on a day: account and organisation open,
 * and, for those who see children, record check, training, agreement and the organisation's
 * accreditation in force.
 */
final class Admission {

  static final String RECORD_CHECK = "RECORD_CHECK";
  static final String TRAINING = "TRAINING";
  static final String AGREEMENT = "AGREEMENT";
  static final String ACCREDITATION = "ACCREDITATION";
  static final String OPEN = "ACTIVE";

  private static final List<String> OF_PERSON = List.of(RECORD_CHECK, TRAINING, AGREEMENT);

  private Admission() {}

  /**
   * Why not, in words for the person concerned; empty when admitted.
   *
   * @param account state of the account
   * @param organisation state of the organisation
   */
  static Optional<String> refusal(
      Role role,
      AccountState account,
      String organisation,
      Collection<Standing> ofPerson,
      Collection<Standing> ofOrganisation,
      LocalDate day) {
    if (account != AccountState.ACTIVE) {
      return Optional.of(
          account == AccountState.SUSPENDED
              ? "Your account is suspended."
              : "Your account is closed.");
    }
    if (!OPEN.equals(organisation)) {
      return Optional.of("Your organisation no longer takes part.");
    }
    if (role != Role.PRACTITIONER && role != Role.MANAGEMENT_TEAM) {
      return Optional.empty();
    }
    if (!OF_PERSON.stream().allMatch(kind -> holds(ofPerson, kind, day))) {
      return Optional.of("Your record check, training or agreement is out of date.");
    }
    return holds(ofOrganisation, ACCREDITATION, day)
        ? Optional.empty()
        : Optional.of("Your organisation's accreditation is out of date.");
  }

  private static boolean holds(Collection<Standing> standings, String kind, LocalDate day) {
    return standings.stream().anyMatch(s -> s.kind().equals(kind) && s.holdsOn(day));
  }
}
