package org.contactpoint.vault;

import java.util.List;

/**
 * The blind index: tokens of compound keys (64 bits of AES-256-CMAC over one block) and the masking
 * of targets under them. See design/sealed-index.md for what was measured.
 */
public interface Tokens {

  /** For whom a token is findable. */
  enum Audience {
    GENERAL,
    SHIELD,
    IDENTITY
  }

  /** Kinds of compound key; the ordinal goes into the block: only append. */
  enum Kind {
    SURNAME_BIRTH,
    FORENAME_BIRTH,
    NAMES_YEAR,
    SOUNDS_YEAR,
    FORENAME_POSTCODE,
    INDEX_NUMBER,
    IDENTIFIER,
    GUARDIAN_BIRTH,
    ADDRESS_LINE_POSTCODE,
    CARER_TELEPHONE,
    SOUND_LANGUAGE_MONTH,
    NAME_DISTRICT_YEAR,
    GUARDIAN_DISTRICT_YEAR,
    SUPPLIER_LOCAL_ID,
    PRACTITIONER,
    TEAM,
    ORGANISATION,
    AUTHORITY,
    SUBJECT,
    TEAM_HELD
  }

  /**
   * One compound key, in canonical form: names upper-case letters only, dates as yyyymmdd, years as
   * yyyy.
   *
   * @param kind which compound key
   * @param first first value, such as a surname
   * @param second second value, or empty
   * @param number a date, year or id as a number, or 0
   */
  record Key(Kind kind, String first, String second, long number) {

    @Override
    public String toString() {
      return "compound key";
    }
  }

  /**
   * A row of the index.
   *
   * @param token 64 bits
   * @param masked 16 bytes: one AES block over token and target
   */
  record Row(long token, byte[] masked) {}

  /** Tokens of many keys at once, in order; a few nanoseconds each in batches. */
  long[] derive(Audience audience, List<Key> keys);

  /** The row that lets {@code target} be found by {@code token}. */
  Row mask(Audience audience, long token, long target);

  /**
   * The target of a row.
   *
   * @throws BrokenSeal when the row was not made for this token
   */
  long unmask(Audience audience, Row row);

  /** Masks a ledger entry's 16-byte id under a subject token; the same call unmasks it back. */
  byte[] maskEntry(long subjectToken, byte[] entryId);

  /** The ledger entry's id behind a masked value. */
  byte[] unmaskEntry(long subjectToken, byte[] masked);
}
