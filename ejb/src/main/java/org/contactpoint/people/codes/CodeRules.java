package org.contactpoint.people.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.TypedLine;

/** What makes a change of a code acceptable. */
final class CodeRules {

  /** What the product itself goes by: they can be worded anew and not be ended. */
  private static final Set<String> NEEDED = Set.of("MANAGEMENT", "NATIONAL_PARTNER", "HELP_DESK");

  private static final String CODE = "[A-Z][A-Z0-9_]{1,29}";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 80;

  private CodeRules() {}

  /**
   * Judges a change.
   *
   * @param wordings those of its code, by day; empty when the code is new
   * @return the sector of the code; null for a list that has none
   */
  static Sector sector(CodeLists.Change change, List<CodeLists.Entry> wordings, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    boolean word = change.what() == CodeLists.What.WORD;
    String label = label(change);
    if (change.code() == null || !change.code().matches(CODE)) {
      problems.add(
          new Problem("code", "Give the code: 2 to 30 capital letters, figures and low lines."));
    } else if (wordings.isEmpty() && (!word || !change.list().open())) {
      problems.add(new Problem("code", "There is no such code. Choose one of the list."));
    } else if (!word && (NEEDED.contains(change.code()) || !change.list().open())) {
      problems.add(new Problem("code", "The product needs this code. It can be worded anew only."));
    }
    boolean good = TypedLine.fits(label, SHORTEST, LONGEST);
    if (word && !good) {
      problems.add(new Problem("label", "Give the words, in 2 to 80 letters."));
    }
    if (change.from() == null || !change.from().isAfter(today)) {
      problems.add(new Problem("from", "Give a day after today. What holds today stays."));
    }
    Optional<Sector> sector =
        wordings.isEmpty() ? fresh(change.sector()) : Optional.ofNullable(wordings.get(0).sector());
    if (word && sector.isEmpty() && change.list().open()) {
      problems.add(new Problem("sector", "Choose the sector. National kinds cannot be added."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    if (wordings.stream().anyMatch(entry -> planned(entry, today))) {
      throw new Conflict("Another change of this code is planned already. Wait for its day.");
    }
    return sector.orElse(null);
  }

  static String label(CodeLists.Change change) {
    return TypedLine.of(change.label());
  }

  private static boolean planned(CodeLists.Entry entry, LocalDate today) {
    boolean begins = entry.from().isAfter(today);
    boolean ends = entry.until() != null && !entry.until().isBefore(today);
    return begins || ends;
  }

  private static Optional<Sector> fresh(String code) {
    return Arrays.stream(Sector.values())
        .filter(sector -> sector != Sector.NATIONAL && sector != Sector.LOCAL_AUTHORITY)
        .filter(sector -> sector.name().equals(code))
        .findFirst();
  }
}
