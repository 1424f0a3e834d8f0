package org.contactpoint.involvement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.access.Caller;

/**
 * That somebody works with a child: who, from when, until when. Never what for (F009, F012). Sealed
 * as a part of the child's record.
 *
 * @param service what kind of service it is
 * @param organisationId the organisation that works with the child
 * @param teamId the team, or null
 * @param accountId the practitioner's account, or null when only the team or organisation is known
 * @param since first day
 * @param until last day, or null while it goes on
 * @param confirmedOn when somebody last said that it is still so
 * @param expiresOn the day after which it lapses unless renewed
 * @param lead whether this practitioner is the lead professional (at most one active, F014)
 * @param addedBy the account that recorded it, or null for a feed
 * @param addedAt when it was recorded; it may be undone for an hour
 * @param endedAt when its end was recorded, or null
 * @param leadAt when it was last recorded that this practitioner leads, or leads no more; or null
 */
public record InvolvementFact(
    Service service,
    long organisationId,
    Long teamId,
    Long accountId,
    LocalDate since,
    LocalDate until,
    LocalDate confirmedOn,
    LocalDate expiresOn,
    boolean lead,
    Long addedBy,
    Instant addedAt,
    Instant endedAt,
    Instant leadAt) {

  private static final Duration UNDO = Duration.ofHours(1);

  /** Kinds of service; sensitive ones are shown to nobody without their own right (F076-F078). */
  public enum Service {
    SCHOOL("School", false),
    COLLEGE("College", false),
    NURSERY("Nursery", false),
    GP("GP practice", false),
    HEALTH_VISITOR("Health visitor", false),
    SCHOOL_NURSE("School nurse", false),
    HOSPITAL("Hospital", false),
    SOCIAL_WORK("Social work", false),
    EDUCATION_WELFARE("Education welfare", false),
    FAMILY_SUPPORT("Family support", false),
    YOUTH_WORK("Youth work", false),
    CHARITY("Charity", false),
    POLICE_PROTECTION("Police child protection", false),
    YOUTH_JUSTICE("Youth justice", true),
    SEXUAL_HEALTH("Sexual health", true),
    MENTAL_HEALTH("Mental health", true),
    SUBSTANCE_MISUSE("Substance misuse", true),
    REFUGE("Domestic abuse refuge", true);

    private final String label;
    private final boolean sensitive;

    Service(String label, boolean sensitive) {
      this.label = label;
      this.sensitive = sensitive;
    }

    /** As shown on the record. */
    public String label() {
      return label;
    }

    /** Whether it is sensitive by default (decisions.md). */
    public boolean sensitive() {
      return sensitive;
    }
  }

  /** Whether it is of the caller, of the own team, or, without teams, of the own organisation. */
  public static boolean ofTeamOf(Caller caller, Long account, long organisation, Long team) {
    return Colleague.of(caller).ofTeam(account, organisation, team);
  }

  /** Whether somebody recorded it for a team: any member holds it, and it stays when one leaves. */
  public boolean teamHeld() {
    return accountId == null && teamId != null && addedBy != null;
  }

  /** Whether the involvement goes on on this day. */
  public boolean activeOn(LocalDate day) {
    return !day.isBefore(since)
        && (until == null || !day.isAfter(until))
        && (expiresOn == null || !day.isAfter(expiresOn));
  }

  /** The involvement after its last day; whoever has left leads no more. */
  InvolvementFact endedOn(LocalDate day, Instant at) {
    return with(day, confirmedOn, expiresOn, false, at, leadAt);
  }

  /** The involvement of who leads from now on, or leads no more. */
  public InvolvementFact leading(boolean leads, Instant at) {
    return with(until, confirmedOn, expiresOn, leads, endedAt, leads == lead ? leadAt : at);
  }

  /** The involvement as somebody has just said that it still goes on. */
  InvolvementFact confirmed(LocalDate day, LocalDate expires) {
    return with(until, day, expires, lead, endedAt, leadAt);
  }

  private InvolvementFact with(
      LocalDate last,
      LocalDate confirmed,
      LocalDate expires,
      boolean leads,
      Instant ended,
      Instant led) {
    return new InvolvementFact(
        service,
        organisationId,
        teamId,
        accountId,
        since,
        last,
        confirmed,
        expires,
        leads,
        addedBy,
        addedAt,
        ended,
        led);
  }

  /** Whether this account recorded it less than an hour ago and may take it back. */
  public boolean undoableBy(long account, Instant now) {
    return addedBy != null
        && addedBy == account
        && addedAt != null
        && !now.isAfter(addedAt.plus(UNDO));
  }

  @Override
  public String toString() {
    return "involvement";
  }
}
