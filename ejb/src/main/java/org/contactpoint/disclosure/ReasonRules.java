package org.contactpoint.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;

/** What makes a reason acceptable: one of the sector's codes, and a short text (F041). */
final class ReasonRules {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  private ReasonRules() {}

  static Reason check(Sector sector, String code, String text) {
    List<Problem> problems = new ArrayList<>();
    Reason reason =
        Reason.of(sector).stream().filter(r -> r.name().equals(code)).findFirst().orElse(null);
    if (reason == null) {
      problems.add(new Problem("reason", "Choose why you are opening this record."));
    }
    String problem = textProblem(text);
    if (problem != null) {
      problems.add(new Problem("text", problem));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return reason;
  }

  private static String textProblem(String text) {
    String said = text == null ? "" : text.strip();
    if (said.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
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
