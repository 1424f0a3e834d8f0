package org.contactpoint.matching.tool.mapping;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * What a mapping file says: lines {@code what = column}, several columns between commas, the name
 * of the same column in the second file behind a bar. docs/matching-tool.md tells it to the user.
 */
public final class Mapping {

  /**
   * One column, or the columns that stand for it in one file after the other.
   *
   * @param key what it is
   * @param issuer of an identifier, or null
   * @param names one for all files, or one for each; a dash where a file has none
   */
  record Entry(Key key, String issuer, List<Reference> names) {}

  private static final long LONGEST = 1 << 20;

  private final List<Entry> entries;
  private final Boolean within;
  private final List<String> remarks;

  Mapping(List<Entry> entries, Boolean within) {
    this(entries, within, List.of());
  }

  Mapping(List<Entry> entries, Boolean within, List<String> remarks) {
    this.entries = List.copyOf(entries);
    this.within = within;
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Reads a mapping file.
   *
   * @throws BadInputException with the line that cannot be understood
   */
  public static Mapping read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new BadInputException("There is no mapping file " + file + ".");
      }
      if (Files.size(file) > LONGEST) {
        throw new BadInputException(
            "The mapping file " + file + " is far too long. Is it the table itself?");
      }
      return of(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (MalformedInputException e) {
      throw new BadInputException(
          "The mapping file " + file + " is not plain text: save it in UTF-8.");
    } catch (IOException e) {
      throw new BadInputException("The mapping file " + file + " cannot be read.");
    }
  }

  /** The same from its lines. */
  public static Mapping of(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    Boolean within = null;
    int number = 0;
    for (String line : lines) {
      number++;
      String text = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new BadInputException(
            "Line " + number + " of the mapping has no =. A line reads: forename = first_name");
      }
      String word = text.substring(0, equals).strip();
      String value = text.substring(equals + 1).strip();
      int dot = word.indexOf('.');
      Key key = key(number, dot < 0 ? word : word.substring(0, dot));
      if (key == Key.WITHIN) {
        within = yes(number, value);
        continue;
      }
      String issuer = dot < 0 ? null : word.substring(dot + 1).strip();
      for (String column : split(value, ',')) {
        entries.add(new Entry(key, issuer(key, issuer), references(column)));
      }
    }
    return new Mapping(entries, within);
  }

  private static Key key(int number, String word) {
    return Key.named(word)
        .orElseThrow(
            () ->
                new BadInputException(
                    "Line "
                        + number
                        + " of the mapping begins with \""
                        + word
                        + "\", which the tool does not know. It knows: "
                        + Key.all()
                        + "."));
  }

  private static boolean yes(int number, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw new BadInputException("Line " + number + " of the mapping: say yes or no.");
    };
  }

  private static String issuer(Key key, String said) {
    return key == Key.NHS_NUMBER || key == Key.UPN ? key.word() : said;
  }

  private static List<Reference> references(String column) {
    return split(column, '|').stream().map(Reference::of).toList();
  }

  /** Splits at a sign that stands neither in quotation marks nor in a pattern. */
  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    boolean pattern = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' && !pattern;
      boolean opens = i > 0 && text.charAt(i - 1) == ' ';
      pattern ^= c == '/' && !quoted && (pattern || opens);
      if (c == at && !quoted && !pattern) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Whether one source may hold a person twice; null where the mapping is silent. */
  public Boolean within() {
    return within;
  }

  /**
   * What the columns of the id are called, one name for all files or one for each, for a truth file
   * that calls them the same.
   */
  public List<List<String>> idColumns() {
    return entries.stream()
        .filter(e -> e.key() == Key.ID)
        .map(e -> e.names().stream().map(Reference::name).toList())
        .toList();
  }

  /** What whoever made the mapping has to say of it; empty for one that was read. */
  public List<String> remarks() {
    return remarks;
  }

  /** The mapping as lines of a mapping file, so that a guess can be kept and mended. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      boolean named = entry.issuer() != null && entry.key() == Key.IDENTIFIER;
      lines.add(
          entry.key().word()
              + (named ? "." + entry.issuer() : "")
              + " = "
              + String.join(" | ", entry.names().stream().map(Mapping::written).toList()));
    }
    return lines;
  }

  private static String written(Reference name) {
    boolean signs = name.written().equals(name.name()) && name.name().matches(".*[,|=/()\"].*");
    return signs ? '"' + name.name() + '"' : name.written();
  }
}
