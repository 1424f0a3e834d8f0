package org.contactpoint.people.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a new text of the agreement acceptable. */
final class AgreementTextRules {

  private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";
  private static final int SHORTEST = 100;
  private static final int LONGEST = 15_000;

  private AgreementTextRules() {}

  /**
   * Judges a proposal.
   *
   * @param taken versions that were published
   * @param latest first day of the newest text
   */
  static void check(
      AgreementTexts.Proposal proposal, Set<String> taken, LocalDate latest, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    String version = TypedLine.of(proposal.version());
    if (!version.matches(VERSION)) {
      problems.add(new Problem("version", "Give the version, such as 2 or 2026.1."));
    } else if (taken.contains(version)) {
      problems.add(new Problem("version", "There is a text of this version. Give another."));
    }
    String words = words(proposal.words());
    boolean printable = words.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c));
    if (words.length() < SHORTEST || words.length() > LONGEST || !printable) {
      problems.add(new Problem("words", "Give the whole text, in 100 to 15,000 letters."));
    }
    LocalDate from = proposal.from();
    if (from == null || !from.isAfter(today) || from.isAfter(today.plusYears(1))) {
      problems.add(new Problem("from", "Give a day from tomorrow to a year from now."));
    } else if (!from.isAfter(latest)) {
      problems.add(new Problem("from", "A text of a later day is published already."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** A text as it is kept: with one kind of line end, and nothing around it. */
  static String words(String typed) {
    return typed == null ? "" : typed.replaceAll("\\R", "\n").strip();
  }

  static List<String> paragraphs(String words) {
    return Arrays.stream(words(words).split("\n{2,}")).toList();
  }
}
