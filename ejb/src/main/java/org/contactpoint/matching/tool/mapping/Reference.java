package org.contactpoint.matching.tool.mapping;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * A column as a mapping names it: its name, and behind that either the form of its dates in
 * brackets or the part of its values that counts between slashes.
 *
 * @param written as it stands in the mapping
 * @param name the column
 * @param format a pattern of dates, or null
 * @param part a pattern whose first group is the part that counts, or null
 */
record Reference(String written, String name, String format, Pattern part) {

  private static final Pattern WITH_FORMAT = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");
  private static final Pattern WITH_PART = Pattern.compile("^(.*\\S)\\s+/(.+)/$");

  /** Reads one column of a mapping; quotation marks keep signs of the mapping in a name. */
  static Reference of(String text) {
    String written = text.strip();
    if (written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")) {
      return plain(written.substring(1, written.length() - 1));
    }
    Matcher part = WITH_PART.matcher(written);
    if (part.matches()) {
      return new Reference(written, unquoted(part.group(1)), null, pattern(part.group(2)));
    }
    Matcher format = WITH_FORMAT.matcher(written);
    if (format.matches()) {
      return new Reference(written, unquoted(format.group(1)), format.group(2), null);
    }
    return plain(written);
  }

  static Reference plain(String name) {
    return new Reference(name, name, null, null);
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private static Pattern pattern(String text) {
    try {
      Pattern pattern = Pattern.compile(text);
      if (pattern.matcher("").groupCount() == 1) {
        return pattern;
      }
    } catch (PatternSyntaxException expected) {
      // Said below, with what to write instead.
    }
    throw new BadInputException(
        "The mapping has /"
            + text
            + "/: between slashes stands a pattern with one group, like"
            + " /rec-([0-9]+)/.");
  }

  /** Where this column stands in the header, or -1. */
  int in(List<String> header) {
    int whole = find(header, written);
    return whole >= 0 ? whole : find(header, name);
  }

  /** What the column is called in this header, which has it. */
  String column(List<String> header) {
    return header.get(in(header));
  }

  /** Whether brackets belong to the name of the column and tell no form of dates. */
  boolean named(List<String> header) {
    return find(header, written) >= 0;
  }

  private static int find(List<String> header, String name) {
    int exact = header.indexOf(name);
    for (int i = 0; exact < 0 && i < header.size(); i++) {
      exact = plainly(header.get(i)).equals(plainly(name)) ? i : -1;
    }
    return exact;
  }

  private static String plainly(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
