package org.contactpoint.matching.tool.table;

/**
 * Which character stands between cells, judged by the first rows: the one that occurs equally often
 * in most of them, and of equals the one that makes more cells.
 *
 * @param character comma, semicolon, tab or bar
 * @param spaced whether a quoted cell follows a space, as in {@code "a", "b"}
 */
record Delimiter(char character, boolean spaced) {

  private static final String CANDIDATES = ",;\t|";
  private static final int RECORDS = 60;

  /** Judges by the beginning of the text; without any candidate the table has one column. */
  static Delimiter of(String sample, boolean complete) {
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES.toCharArray()) {
      double score = score(sample, candidate, complete);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return new Delimiter(best, spaced(sample, best));
  }

  /**
   * Whether cells in quotation marks stand behind a space. A text of its own, such as JSON, has
   * spaces and marks too, but goes on behind the second mark.
   */
  private static boolean spaced(String sample, char separator) {
    boolean found = false;
    int at = sample.indexOf(separator + " \"");
    while (at >= 0) {
      int closing = sample.indexOf('"', at + 3);
      int behind = closing + 1;
      while (behind < sample.length() && sample.charAt(behind) == ' ') {
        behind++;
      }
      if (closing < 0 || behind == sample.length()) {
        return found || closing >= 0;
      }
      char next = sample.charAt(behind);
      if (next != separator && next != '\n' && next != '\r' && next != '"') {
        return false;
      }
      found = true;
      at = sample.indexOf(separator + " \"", closing + 1);
    }
    return found;
  }

  private static double score(String sample, char candidate, boolean complete) {
    int first = -1;
    int alike = 0;
    int records = 0;
    int found = 0;
    boolean quoted = false;
    boolean fresh = true;
    for (int i = 0; i < sample.length() && records < RECORDS; i++) {
      char c = sample.charAt(i);
      if (c == '"' && (quoted || fresh)) {
        quoted = !quoted;
      }
      fresh = c == candidate || c == '\n' || c == '\r' || fresh && c == ' ';
      found += c == candidate && !quoted ? 1 : 0;
      boolean end = complete && i == sample.length() - 1;
      if (end || c == '\n' && !quoted || c == '\r' && !quoted && !followedByNewline(sample, i)) {
        first = first < 0 ? found : first;
        alike += found == first ? 1 : 0;
        records++;
        found = 0;
      }
    }
    return first <= 0 ? 0 : (double) alike / records + Math.min(first, 200) / 1000.0;
  }

  private static boolean followedByNewline(String sample, int at) {
    return at + 1 < sample.length() && sample.charAt(at + 1) == '\n';
  }
}
