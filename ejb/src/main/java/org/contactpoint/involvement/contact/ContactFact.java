package org.contactpoint.involvement.contact;

import java.time.Instant;
import java.util.Objects;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.TypedLine;

/**
 * That somebody was asked to get in touch about a child, and what came of it: a sealed part of the
 * child's record, so that it goes when the record goes.
 *
 * @param duty the duty of those who are asked
 * @param await what the one who asked has of it
 * @param from account of who asks
 * @param service of the involvement through which somebody is asked
 * @param organisationId who is asked
 * @param teamId the team, or null
 * @param accountId the practitioner, or null where only team or organisation is known
 * @param purpose for what
 * @param urgency by when
 * @param text what it is about, up to 200 characters; nothing of the case
 * @param askedAt when
 * @param acknowledgedAt when somebody said that it was seen, or null
 * @param acknowledgedBy whose account, or null
 * @param outcome what came of it, or null
 * @param why in words, or null
 * @param settledBy whose account, or null
 * @param settledAt when, or null
 */
public record ContactFact(
    long duty,
    long await,
    long from,
    InvolvementFact.Service service,
    long organisationId,
    Long teamId,
    Long accountId,
    Purpose purpose,
    Urgency urgency,
    String text,
    Instant askedAt,
    Instant acknowledgedAt,
    Long acknowledgedBy,
    Outcome outcome,
    String why,
    Long settledBy,
    Instant settledAt) {

  /** The involvement through which somebody was asked, as far as it is kept here. */
  public boolean visibleTo(Caller caller, OpenChild child) {
    return InvolvementFact.ofTeamOf(caller, accountId, organisationId, teamId)
        || !child.golden().shielded() && !service.sensitive();
  }

  /** Whether it went to the caller by name. */
  public boolean named(Caller caller) {
    return accountId != null && accountId == caller.accountId();
  }

  /** Whether it went to whoever works by this involvement. */
  boolean ofSame(InvolvementFact asked) {
    return organisationId == asked.organisationId()
        && Objects.equals(teamId, asked.teamId())
        && Objects.equals(accountId, asked.accountId());
  }

  /** The kind of part. */
  static final String KIND = "contact";

  /** As it is asked. */
  static ContactFact asked(long from, InvolvementFact whom, Contacts.Ask form, Instant now) {
    return new ContactFact(
        RandomIds.positiveLong(),
        RandomIds.positiveLong(),
        from,
        whom.service(),
        whom.organisationId(),
        whom.teamId(),
        whom.accountId(),
        form.purpose(),
        form.urgency(),
        TypedLine.of(form.text()),
        now,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The day after, at midnight: so exact a time as the other side's would tie the two together. */
  static Instant dayAfter(Instant at) {
    return at.atZone(ProductClock.LONDON)
        .toLocalDate()
        .plusDays(1)
        .atStartOfDay(ProductClock.LONDON)
        .toInstant();
  }

  ContactFact acknowledged(long by, Instant at) {
    return with(at, by, null, null, null, null);
  }

  ContactFact settled(Outcome how, String words, long by, Instant at) {
    return with(acknowledgedAt, acknowledgedBy, how, words, by, at);
  }

  private ContactFact with(
      Instant seenAt, Long seenBy, Outcome how, String words, Long by, Instant at) {
    return new ContactFact(
        duty,
        await,
        from,
        service,
        organisationId,
        teamId,
        accountId,
        purpose,
        urgency,
        text,
        askedAt,
        seenAt,
        seenBy,
        how,
        words,
        by,
        at);
  }

  @Override
  public String toString() {
    return "a request to get in touch";
  }
}
