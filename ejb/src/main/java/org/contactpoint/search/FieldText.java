package org.contactpoint.search;

import java.util.Optional;
import org.contactpoint.kernel.Problem;

/**
 * One field of the search form as typed: what is wrong with its characters, if anything. Typed text
 * is never put right in silence: a character that cannot be part of an answer is named and refused.
 *
 * @param field the component of the form
 * @param value without blanks around it; empty when nothing was typed
 */
record FieldText(String field, String value) {

  private static final String APOSTROPHES = "'\u2018\u2019\u02BC`\u02BB";
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";

  static FieldText of(String field, String typed) {
    return new FieldText(field, typed == null ? "" : typed.strip());
  }

  boolean given() {
    return !value.isEmpty();
  }

  /** What is wrong with it as a person's name of at most so many characters. */
  Optional<Problem> asName(int longest) {
    return common(longest)
        .or(
            () ->
                value.codePoints().allMatch(c -> inName(c) || c == '*')
                    ? Optional.empty()
                    : problem(
                        "A name has letters, spaces, hyphens and apostrophes only."
                            + " Take the other characters out."));
  }

  /** What is wrong with it as the name of a school or surgery. */
  Optional<Problem> asSetting(int longest) {
    return common(longest)
        .or(
            () ->
                value.codePoints().allMatch(c -> inName(c) || isDigit(c) || "&(),".indexOf(c) >= 0)
                    ? Optional.empty()
                    : problem(
                        "The name of a school or surgery has letters, figures and plain punctuation"
                            + " only. Take the other characters out."));
  }

  /** What is wrong with it as a number, a code or a postcode. */
  Optional<Problem> asCode(int longest) {
    return common(longest)
        .or(
            () ->
                value
                        .codePoints()
                        .allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || isGap(c))
                    ? Optional.empty()
                    : problem("Use letters A to Z and figures only here."));
  }

  Optional<Problem> problem(String message) {
    return Optional.of(new Problem(field, message));
  }

  private Optional<Problem> common(int longest) {
    // Length first: ten thousand characters need no second look.
    if (value.length() > longest) {
      return problem("This is too long. Use at most " + longest + " characters.");
    }
    return value.codePoints().anyMatch(FieldText::unseen)
        ? problem(
            "There is a character in this that cannot be seen. Clear the field and type it again.")
        : Optional.empty();
  }

  /** Control and format characters, such as right-to-left marks; unassigned and private ones. */
  private static boolean unseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean inName(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.SPACE_SEPARATOR
        || c == '.'
        || APOSTROPHES.indexOf(c) >= 0
        || HYPHENS.indexOf(c) >= 0;
  }

  private static boolean isGap(int c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR || HYPHENS.indexOf(c) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return "a field as typed";
  }
}
