package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.PeriodSeals;
import org.contactpoint.vault.Tokens;

/** Makes the stored form of an entry: both times, sealed personal part, masked subjects. */
@ApplicationScoped
class EntryForm {

  /** Characters of what was said or asked; an honest one is a tenth of that. */
  private static final int LONGEST_WORDS = 2_000;

  @Inject private PeriodSeals seals;
  @Inject private Tokens tokens;
  @Inject private ProductClock clock;

  /** An entry as it is stored. */
  record Formed(CanonicalEntry entry, byte[] canonical, List<Tokens.Row> subjects) {

    @Override
    public String toString() {
      return "formed entry";
    }
  }

  Formed of(Ledger.Entry entry) {
    if (entry.entryId() == null || entry.entryId().length != 16) {
      throw new IllegalArgumentException("an entry id has 16 bytes");
    }
    Instant at = clock.real();
    ZonedDateTime utc = at.atZone(ZoneOffset.UTC);
    int period = utc.getYear() * 100 + utc.getMonthValue();
    List<ChildId> subjects = entry.subjects().stream().distinct().toList();
    byte[] personal = new PersonalPart(cut(entry.text()), cut(entry.detail()), subjects).bytes();
    CanonicalEntry canonical =
        new CanonicalEntry(
            entry.entryId(),
            at,
            clock.now(),
            entry.operation().name(),
            entry.outcome().name(),
            entry.reason(),
            entry.accountId(),
            entry.organisationId(),
            entry.sessionId(),
            entry.onBehalfOf(),
            period,
            seals.seal(period, context(entry.entryId()), personal));
    byte[] bytes = canonical.bytes();
    if (bytes.length > CanonicalEntry.LONGEST) {
      throw new IllegalArgumentException("an entry is too long to be stored");
    }
    return new Formed(canonical, bytes, masked(entry.entryId(), subjects));
  }

  /**
   * Opens the personal part.
   *
   * @throws org.contactpoint.vault.BrokenSeal when the period's key has been destroyed
   */
  PersonalPart open(CanonicalEntry entry) {
    return PersonalPart.read(
        seals.open(entry.period(), context(entry.entryId()), entry.personal()));
  }

  /** The subject tokens of children, in order. */
  long[] subjectTokens(List<ChildId> children) {
    return tokens.derive(
        Tokens.Audience.GENERAL,
        children.stream()
            .map(c -> new Tokens.Key(Tokens.Kind.SUBJECT, "", "", c.value()))
            .toList());
  }

  private List<Tokens.Row> masked(byte[] entryId, List<ChildId> subjects) {
    List<Tokens.Row> rows = new ArrayList<>();
    if (!subjects.isEmpty()) {
      for (long token : subjectTokens(subjects)) {
        rows.add(new Tokens.Row(token, tokens.maskEntry(token, entryId)));
      }
    }
    return rows;
  }

  /** An attempt with more words than an entry holds leaves an entry all the same. */
  private static String cut(String words) {
    if (words == null || words.length() <= LONGEST_WORDS) {
      return words;
    }
    int whole = Character.isHighSurrogate(words.charAt(LONGEST_WORDS - 1)) ? 1 : 0;
    return words.substring(0, LONGEST_WORDS - whole) + "\u2026";
  }

  private static String context(byte[] entryId) {
    return "ledger:" + HexFormat.of().formatHex(entryId);
  }
}
