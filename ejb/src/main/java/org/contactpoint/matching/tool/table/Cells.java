package org.contactpoint.matching.tool.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes cells fit to be compared: no space around them, no characters that nobody can see. */
final class Cells {

  private static final Pattern DATA =
      Pattern.compile(
          "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|[^@\\s]+@[^@\\s]+[.][a-z]+|[0-9]{7,}");

  private Cells() {}

  /** As many cells as the header has. */
  static String[] clean(String[] record, int width) {
    String[] cells = record.length == width ? record : new String[width];
    for (int i = 0; i < width; i++) {
      cells[i] = i < record.length ? clean(record[i]) : "";
    }
    return cells;
  }

  static String clean(String cell) {
    int length = cell.length();
    if (length == 0) {
      return cell;
    }
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c < ' ' || c == 0xA0 || c >= 0x200B && c <= 0x200F || c == 0xFEFF) {
        return visible(cell);
      }
    }
    return absent(cell.charAt(0) == ' ' || cell.charAt(length - 1) == ' ' ? cell.strip() : cell);
  }

  private static String visible(String cell) {
    StringBuilder visible = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == 0xA0) {
        visible.append(' ');
      } else if (c >= ' ' && !(c >= 0x200B && c <= 0x200F) && c != 0xFEFF) {
        visible.append(c);
      }
    }
    return absent(visible.toString().strip());
  }

  /** What programs write for nothing. A person may be called Null or Na: these stay. */
  private static String absent(String cell) {
    return switch (cell) {
      case "\\N", "#N/A", "<NA>", "N/A", "n/a", "nan", "NaN", "-", "--", "." -> "";
      default -> cell;
    };
  }

  /** Whether a cell is a date, a mail address or a long number: no column is called so. */
  static boolean looksLikeData(String[] first) {
    return Arrays.stream(first).anyMatch(cell -> DATA.matcher(cell.strip()).matches());
  }

  /** Whether a row is the header once more, as where two files were put together. */
  static boolean same(String[] cells, List<String> header) {
    boolean same = header.size() > 1;
    for (int i = 0; same && i < cells.length; i++) {
      same =
          cells[i].equals(header.get(i)) || cells[i].isEmpty() && header.get(i).equals(unnamed(i));
    }
    return same;
  }

  private static String unnamed(int place) {
    return "column " + (place + 1);
  }

  /** Column names: what has none is called by its place, what has another's is numbered. */
  static List<String> names(String[] record) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < record.length; i++) {
      String cell = clean(record[i]);
      String name = cell.isEmpty() ? unnamed(i) : cell;
      String unique = name;
      for (int copy = 2; !taken.add(unique); copy++) {
        unique = name + " (" + copy + ")";
      }
      names.add(unique);
    }
    return List.copyOf(names);
  }
}
