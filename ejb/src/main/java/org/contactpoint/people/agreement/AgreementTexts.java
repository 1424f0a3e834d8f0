package org.contactpoint.people.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The texts of the agreement. One of the national team proposes a new one, another releases it; who
 * signs in from its day on signs again. What was published is never changed. Guarded and recorded.
 */
public interface AgreementTexts {

  /** What was published, the newest first, and what waits for a second person. */
  Listing list();

  /**
   * Judges a proposal without doing anything.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.Conflict while another waits
   */
  void check(Proposal proposal);

  /** Proposes a text, or says what is wrong as {@link #check}. */
  void propose(Proposal proposal);

  /**
   * Publishes the text that waits, from its day on.
   *
   * @param version of the text that was read
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.Refused for the person who proposed it
   * @throws org.contactpoint.kernel.Conflict when it waits no more, or its day has come
   */
  void release(String version, String key);

  /**
   * Takes the text that waits away.
   *
   * @throws org.contactpoint.kernel.Conflict when it waits no more
   */
  void withdraw(String version, String key);

  /**
   * A proposal.
   *
   * @param version what the text is called, such as 2026.1
   * @param words the text, with an empty line between paragraphs
   * @param from first day, tomorrow at the earliest
   * @param key idempotency key of the form
   */
  record Proposal(String version, String words, LocalDate from, String key) {

    /** The paragraphs of the text. */
    public List<String> paragraphs() {
      return AgreementTextRules.paragraphs(words);
    }

    @Override
    public String toString() {
      return "proposal";
    }
  }

  /** The texts. */
  record Listing(List<Published> published, Waiting waiting) {}

  /**
   * A text that was published.
   *
   * @param from its first day
   * @param now whether it is the one that is signed today
   */
  record Published(String version, LocalDate from, List<String> paragraphs, boolean now) {}

  /**
   * A text that waits.
   *
   * @param by name of who proposed it
   * @param own whether that is the caller, who cannot release it
   */
  record Waiting(
      String version,
      LocalDate from,
      List<String> paragraphs,
      String by,
      Instant at,
      boolean own) {}
}
