package org.contactpoint.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Standing;

/**
 * Whether somebody who has proved who it is may come in on a day: account and organisation open,
 * and, for those who see children or staff, record check, training, agreement and the
 * organisation's accreditation in force. The national team needs no accreditation of its own.
 */
final class Admission {

  static final String OPEN = "ACTIVE";

  private static final Set<Role> NEED_NO_STANDING = EnumSet.of(Role.AUDITOR, Role.OPERATOR);

  private Admission() {}

  /**
   * Why not; empty when admitted.
   *
   * @param account state of the account
   * @param organisation state of the organisation
   */
  static Optional<Bar> refusal(
      Role role,
      AccountState account,
      String organisation,
      Collection<Standing> ofPerson,
      Collection<Standing> ofOrganisation,
      LocalDate day) {
    if (account != AccountState.ACTIVE) {
      return Optional.of(account == AccountState.SUSPENDED ? Bar.SUSPENDED : Bar.CLOSED);
    }
    if (!OPEN.equals(organisation)) {
      return Optional.of(Bar.ORGANISATION);
    }
    if (NEED_NO_STANDING.contains(role)) {
      return Optional.empty();
    }
    Optional<StandingKind> lapsed =
        StandingKind.OF_PERSON.stream().filter(kind -> !holds(ofPerson, kind, day)).findFirst();
    if (lapsed.isPresent()) {
      return lapsed.map(kind -> Bar.valueOf(kind.name()));
    }
    // The national team accredits others, and nobody stands above it in the product.
    return role == Role.NATIONAL_TEAM || holds(ofOrganisation, StandingKind.ACCREDITATION, day)
        ? Optional.empty()
        : Optional.of(Bar.ACCREDITATION);
  }

  private static boolean holds(Collection<Standing> standings, StandingKind kind, LocalDate day) {
    return standings.stream().anyMatch(s -> s.kind().equals(kind.name()) && s.holdsOn(day));
  }
}
