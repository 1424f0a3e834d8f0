package org.contactpoint.people;

import java.util.List;
import org.contactpoint.kernel.Problem;

/** A text of one line as somebody typed it. */
public final class TypedLine {

  private static final int SHORTEST_WHY = 3;
  private static final int LONGEST_WHY = 200;

  private TypedLine() {}

  /** Without blanks at its ends; empty for null. */
  public static String of(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Whether a text has so many characters, and none that would break or hide the line. */
  public static boolean fits(String text, int shortest, int longest) {
    return text.length() >= shortest
        && text.length() <= longest
        && text.codePoints().noneMatch(TypedLine::unseen);
  }

  /** Joiners are part of how some languages write; marks that turn or break the line are not. */
  private static boolean unseen(int c) {
    boolean joiner = c == 0x200C || c == 0x200D;
    return !joiner
        && switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  /** Adds what is wrong with the words of why something is done, in the field {@code text}. */
  public static void needWhy(List<Problem> problems, String text) {
    if (!fits(text, SHORTEST_WHY, LONGEST_WHY)) {
      problems.add(
          new Problem("text", "Say why in 3 to 200 letters and figures, all on one line."));
    }
  }
}
