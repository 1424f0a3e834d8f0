package org.contactpoint.access;

import java.util.EnumSet;
import java.util.Set;

/** A right, and the roles that carry it. One table, read by guard, menus and the rights test. */
public enum Right {
  /** Nobody is signed in yet: the sign-in steps only. */
  NOT_SIGNED_IN(),
  /** A named job or timer of the product itself. */
  SYSTEM(),
  /** One's own session and account. */
  OWN_ACCOUNT(Role.values()),
  FIND_CHILD(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  OPEN_RECORD(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  RECORD_INVOLVEMENT(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Asking colleagues to get in touch about a child, and being asked. */
  REACH_COLLEAGUES(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Finding a child by little when it is in danger, explained afterwards: see {@code search}. */
  LOOK_UP_IN_EMERGENCY(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Making records by hand, and correcting them. */
  ADD_RECORD(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Finding children of whom little is known; needs a standing as well: see {@link #standing}. */
  SAFEGUARD(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Saying whether records are about one child: see {@code search.story}. */
  JUDGE_STORIES(Role.MANAGEMENT_TEAM),
  /** Having phrases with which practitioners call a mediator: see {@code people.mediation}. */
  CALL_MEDIATOR(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Looking up for somebody by telephone, as long as the rota or the office hours say so. */
  MEDIATE(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Seeing whom to call tonight: office data. */
  SEE_ROTA(Role.PRACTITIONER, Role.MANAGEMENT_TEAM),
  /** Saying who mediates when. */
  KEEP_ROTA(Role.MANAGEMENT_TEAM),
  READ_LEDGER(Role.AUDITOR),
  KEEP_KEYS(Role.OPERATOR),
  /** Accounts and organisations within one's reach: see {@code people.staff}. */
  SEE_STAFF(Role.MANAGEMENT_TEAM, Role.ORGANISATION_MANAGER, Role.NATIONAL_TEAM),
  KEEP_STAFF(Role.MANAGEMENT_TEAM, Role.NATIONAL_TEAM),
  KEEP_ORGANISATIONS(Role.MANAGEMENT_TEAM, Role.NATIONAL_TEAM),
  /** Authorities, and what holds for all of them. */
  KEEP_NATION(Role.NATIONAL_TEAM),
  /** Helping people come in whom the desk has called back: see {@code people.desk}. */
  HELP_USERS(Role.HELP_DESK),
  /** What people of one's authority did that has to be looked into. */
  SEE_ALERTS(Role.MANAGEMENT_TEAM),
  /** Asking for accounts; somebody else decides: see {@code people.joining}. */
  ASK_FOR_USERS(Role.MANAGEMENT_TEAM, Role.ORGANISATION_MANAGER, Role.NATIONAL_TEAM),
  /** Saying when and how the teams of one's reach, the own ones too, are reached: office data. */
  KEEP_DUTY(Role.MANAGEMENT_TEAM, Role.ORGANISATION_MANAGER),
  /** Handing the own role over for a time: see {@code people.delegation}. */
  HAND_OVER(Role.MANAGEMENT_TEAM, Role.ORGANISATION_MANAGER);

  private final Set<Role> roles;

  Right(Role... roles) {
    this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.of(roles[0], roles);
  }

  /** Whether it changes who and what keeps the product: never for a limited sign-in. */
  public boolean administers() {
    return this == KEEP_KEYS
        || this == KEEP_STAFF
        || this == KEEP_ORGANISATIONS
        || this == KEEP_NATION
        || this == HELP_USERS
        || this == ASK_FOR_USERS
        || this == KEEP_DUTY
        || this == KEEP_ROTA
        || this == HAND_OVER;
  }

  /** Whether it is about children, who are looked up from a phase on only: see {@link Phase}. */
  public boolean aboutChildren() {
    return this == FIND_CHILD
        || this == OPEN_RECORD
        || this == RECORD_INVOLVEMENT
        || this == REACH_COLLEAGUES
        || this == LOOK_UP_IN_EMERGENCY
        || this == ADD_RECORD
        || this == SAFEGUARD
        || this == JUDGE_STORIES
        || this == CALL_MEDIATOR
        || this == MEDIATE
        || this == SEE_ROTA;
  }

  /** Whether the role is not enough: the person must have been given the safeguarding right. */
  public boolean standing() {
    return this == SAFEGUARD;
  }

  /** The roles that carry this right. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }
}
