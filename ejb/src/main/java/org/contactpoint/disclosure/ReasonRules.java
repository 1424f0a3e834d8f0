package org.contactpoint.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;

/** What makes a reason acceptable: one of the sector's codes, and a short text (F041). */
final class ReasonRules {

  private static final String CHOOSE = "Choose why you are opening this record.";
  private static final String PROTECTION =
      "Choose why the child needs protection. Detection, intelligence and anything else that is"
          + " not the protection of a child is no reason to open a record: ask the disclosure"
          + " register of the authority instead.";
  private static final String DISTANT =
      "Tick the box if it is true that you do not work with this child, and need the record all"
          + " the same.";
  private static final int SHORTEST = 3;
  private static final int SHORTEST_FAR = 20;
  private static final int LONGEST = 200;

  private ReasonRules() {}

  /** For a child near the caller. */
  static Reason check(Sector sector, String code, String text) {
    return check(sector, code, text, false, false);
  }

  /**
   * Judges what was given.
   *
   * @param far whether there is neither involvement nor area
   * @param said whether the caller has said so
   */
  static Reason check(Sector sector, String code, String text, boolean far, boolean said) {
    List<Problem> problems = new ArrayList<>();
    Reason reason =
        Reason.of(sector).stream().filter(r -> r.name().equals(code)).findFirst().orElse(null);
    if (reason == null) {
      problems.add(new Problem("reason", Reason.protectionOnly(sector) ? PROTECTION : CHOOSE));
    }
    String problem = textProblem(text, far);
    if (problem != null) {
      problems.add(new Problem("text", problem));
    }
    if (far && !said) {
      problems.add(new Problem("distant", DISTANT));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return reason;
  }

  private static String textProblem(String text, boolean far) {
    String said = text == null ? "" : text.strip();
    long letters = said.codePoints().filter(Character::isLetterOrDigit).count();
    if (far && letters < SHORTEST_FAR) {
      return "Say in a whole sentence, of "
          + SHORTEST_FAR
          + " letters or more, why you need this record although nobody of your team works with"
          + " the child.";
    }
    if (letters < SHORTEST) {
      return "Say in a few words what it is about.";
    }
    if (said.length() > LONGEST) {
      return "Use at most " + LONGEST + " characters.";
    }
    if (said.codePoints().anyMatch(ReasonRules::unprintable)) {
      return "Use letters, figures and ordinary signs only.";
    }
    return null;
  }

  /** Control and format characters, such as line breaks and right-to-left marks. */
  private static boolean unprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }
}
