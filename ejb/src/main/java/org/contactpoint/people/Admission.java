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
 * the time of an account that is for a time not over, and, for those who see children or staff,
 * record check, training and the organisation's accreditation in force. The national team needs no
 * accreditation of its own.
 */
final class Admission {

  static final String OPEN = "ACTIVE";

  private static final Set<Role> NEED_NO_STANDING = EnumSet.of(Role.AUDITOR, Role.OPERATOR);

  private Admission() {}

  /**
   * What stands for whom.
   *
   * @param account only of one that is for a time: {@link StandingKind#COVER}
   */
  record Held(
      Collection<Standing> person,
      Collection<Standing> organisation,
      Collection<Standing> account) {}

  /**
   * Why not; empty when admitted. A missing agreement keeps nobody out: it is asked for before
   * anything else opens.
   *
   * @param account state of the account
   * @param organisation state of the organisation
   */
  static Optional<Bar> refusal(
      Role role, AccountState account, String organisation, Held held, LocalDate day) {
    if (account != AccountState.ACTIVE) {
      return Optional.of(account == AccountState.SUSPENDED ? Bar.SUSPENDED : Bar.CLOSED);
    }
    if (!OPEN.equals(organisation)) {
      return Optional.of(Bar.ORGANISATION);
    }
    boolean forATime = held.account().stream().anyMatch(s -> is(s, StandingKind.COVER));
    if (forATime && !holds(held.account(), StandingKind.COVER, day)) {
      return Optional.of(Bar.COVER);
    }
    if (NEED_NO_STANDING.contains(role)) {
      return Optional.empty();
    }
    Optional<StandingKind> lapsed =
        StandingKind.TO_COME_IN.stream()
            .filter(kind -> !holds(held.person(), kind, day))
            .findFirst();
    if (lapsed.isPresent()) {
      return lapsed.map(kind -> Bar.valueOf(kind.name()));
    }
    // The national team accredits others, and nobody stands above it in the product.
    return role == Role.NATIONAL_TEAM || holds(held.organisation(), StandingKind.ACCREDITATION, day)
        ? Optional.empty()
        : Optional.of(Bar.ACCREDITATION);
  }

  /** Whether the safeguarding right holds on a day. */
  static boolean safeguards(Held held, LocalDate day) {
    return holds(held.person(), StandingKind.SAFEGUARDING, day);
  }

  private static boolean holds(Collection<Standing> standings, StandingKind kind, LocalDate day) {
    return standings.stream().anyMatch(s -> is(s, kind) && s.holdsOn(day));
  }

  private static boolean is(Standing standing, StandingKind kind) {
    return standing.kind().equals(kind.name());
  }
}
