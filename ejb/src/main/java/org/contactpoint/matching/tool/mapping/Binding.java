package org.contactpoint.matching.tool.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contactpoint.matching.linkage.Column;
import org.contactpoint.matching.linkage.Role;
import org.contactpoint.matching.linkage.Schema;
import org.contactpoint.matching.tool.mapping.FileColumns.Place;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.matching.tool.table.Table;

/**
 * A mapping tied to the headers of the files at hand.
 *
 * @param schema what is compared
 * @param files for each file where its columns are
 * @param groups names of the columns that measures are told apart by
 * @param truth whether a column tells who is who
 * @param source whether a column tells who supplied a row
 * @param notes what the user should know, such as columns that only some files have
 */
public record Binding(
    Schema schema,
    List<FileColumns> files,
    List<String> groups,
    boolean truth,
    boolean source,
    List<String> notes) {

  /** Stands in a mapping where a file has no such column. */
  static final String NONE = "-";

  private static final int SHOWN = 60;

  /**
   * Ties.
   *
   * @throws BadInputException when a named column is in none of the files, or none can be compared
   */
  public static Binding of(Mapping mapping, List<Table> tables) {
    List<String> notes = new ArrayList<>();
    Set<Table> lacking = new LinkedHashSet<>();
    mapping.entries().forEach(e -> lacking.addAll(check(e, tables, notes)));
    if (!lacking.isEmpty()) {
      notes.add(headers(List.copyOf(lacking)));
    }
    List<Column> columns = new ArrayList<>();
    List<Mapping.Entry> compared = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      if (entry.key().role() != null) {
        columns.add(column(entry, tables));
        compared.add(entry);
      }
    }
    if (columns.isEmpty()) {
      throw new BadInputException(
          "No column is known by which persons could be compared. "
              + headers(tables)
              + hint(tables)
              + " Write a mapping file with lines like: forename = first_name");
    }
    List<FileColumns> files = new ArrayList<>();
    for (int file = 0; file < tables.size(); file++) {
      files.add(columns(mapping, compared, columns, tables, file));
    }
    return new Binding(
        new Schema(columns),
        List.copyOf(files),
        all(mapping, Key.GROUP).stream().map(Binding::name).toList(),
        !all(mapping, Key.TRUTH).isEmpty(),
        !all(mapping, Key.SOURCE).isEmpty(),
        List.copyOf(notes));
  }

  private static FileColumns columns(
      Mapping mapping,
      List<Mapping.Entry> compared,
      List<Column> columns,
      List<Table> tables,
      int file) {
    List<Place> values = new ArrayList<>();
    for (int i = 0; i < compared.size(); i++) {
      boolean convert = columns.get(i).format() == null && compared.get(i).key() == Key.BIRTH_DATE;
      values.add(place(compared.get(i), tables, file, convert));
    }
    List<Place> truths = places(mapping, Key.TRUTH, tables, file);
    List<Place> sources = places(mapping, Key.SOURCE, tables, file);
    FileColumns made =
        new FileColumns(
            values,
            places(mapping, Key.ID, tables, file),
            sources.isEmpty() ? Place.NONE : sources.get(0),
            truths.isEmpty() ? Place.NONE : truths.get(0),
            places(mapping, Key.GROUP, tables, file));
    watch(made, mapping, tables, file);
    return made;
  }

  /** Birth dates are what is most often read wrongly. */
  private static void watch(FileColumns made, Mapping mapping, List<Table> tables, int file) {
    List<String> header = tables.get(file).header();
    for (Mapping.Entry entry : all(mapping, Key.BIRTH_DATE)) {
      Reference reference = reference(entry, header, file);
      if (reference != null) {
        made.watch(
            place(entry, tables, file, false),
            new DateCheck(reference.column(header), format(reference, header)));
      }
    }
    List<Place> years = places(mapping, Key.BIRTH_YEAR, tables, file);
    if (years.size() == 1 && years.get(0).at() >= 0) {
      Reference year = reference(all(mapping, Key.BIRTH_YEAR).get(0), header, file);
      made.watch(
          first(places(mapping, Key.BIRTH_DAY, tables, file)),
          first(places(mapping, Key.BIRTH_MONTH, tables, file)),
          years.get(0),
          new DateCheck(year.column(header), null));
    }
  }

  private static Place first(List<Place> places) {
    return places.isEmpty() ? Place.NONE : places.get(0);
  }

  /**
   * What the user should know of the birth dates, after all rows were read: how many cannot be
   * read, and where the mapping says another form than most have.
   *
   * @param names of the files
   */
  public List<String> dateNotes(List<String> names) {
    List<String> said = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      for (DateCheck check : files.get(file).checks()) {
        said.addAll(DateNotes.of(check, names.get(file)));
      }
    }
    List<List<DateCheck>> all = files.stream().map(FileColumns::checks).toList();
    if (all.stream().allMatch(checks -> checks.size() == 1)) {
      said.addAll(DateNotes.unlike(all.stream().map(checks -> checks.get(0)).toList(), names));
    }
    return said;
  }

  private static List<Place> places(Mapping mapping, Key key, List<Table> tables, int file) {
    return all(mapping, key).stream().map(e -> place(e, tables, file, false)).toList();
  }

  private static Place place(Mapping.Entry entry, List<Table> tables, int file, boolean convert) {
    List<String> header = tables.get(file).header();
    Reference reference = reference(entry, header, file);
    if (reference == null) {
      return Place.NONE;
    }
    String format = convert ? format(reference, header) : null;
    return new Place(
        reference.in(header), reference.part(), format == null ? null : DateForm.of(format));
  }

  /** What a column is called in reports: its first name. */
  private static String name(Mapping.Entry entry) {
    return entry.names().stream()
        .map(Reference::name)
        .filter(n -> !n.equals(NONE))
        .findFirst()
        .orElse(NONE);
  }

  /** The name meant for this file, else any that it has. */
  private static Reference reference(Mapping.Entry entry, List<String> header, int file) {
    List<Reference> names = entry.names();
    if (file < names.size() && names.get(file).name().equals(NONE)) {
      return null;
    }
    if (file < names.size() && names.get(file).in(header) >= 0) {
      return names.get(file);
    }
    return names.stream().filter(n -> n.in(header) >= 0).findFirst().orElse(null);
  }

  private static String format(Reference reference, List<String> header) {
    boolean said = reference.format() != null && !reference.named(header);
    return said ? DateForm.pattern(reference.format()) : null;
  }

  /**
   * Dates of unlike forms, and of one that the engine does not read as it stands, are made alike
   * here, and then the form is for the engine to learn.
   */
  private static Column column(Mapping.Entry entry, List<Table> tables) {
    String name = name(entry);
    if (entry.key() == Key.BIRTH_DATE) {
      Set<String> formats = new HashSet<>();
      for (int file = 0; file < tables.size(); file++) {
        List<String> header = tables.get(file).header();
        Reference reference = reference(entry, header, file);
        if (reference != null) {
          formats.add(Objects.requireNonNullElse(format(reference, header), ""));
        }
      }
      String only = formats.size() == 1 ? formats.iterator().next() : "";
      boolean asItStands = !only.isEmpty() && DateForm.known(only);
      return new Column(name, entry.key().role(), asItStands ? only : null);
    }
    boolean number = entry.key().role() == Role.IDENTIFIER;
    return new Column(
        name, entry.key().role(), number ? Objects.requireNonNullElse(entry.issuer(), name) : null);
  }

  /** Notes the files that do not have what the mapping says, and gives them. */
  private static List<Table> check(Mapping.Entry entry, List<Table> tables, List<String> notes) {
    List<Table> without = new ArrayList<>();
    List<String> with = new ArrayList<>();
    for (int file = 0; file < tables.size(); file++) {
      Table table = tables.get(file);
      boolean said = file < entry.names().size() && entry.names().get(file).name().equals(NONE);
      Reference reference = reference(entry, table.header(), file);
      if (reference != null) {
        with.add(table.name() + " has " + reference.column(table.header()));
      } else if (!said) {
        without.add(table);
      }
    }
    String line =
        entry.key().word()
            + " = "
            + String.join(" | ", entry.names().stream().map(Reference::written).toList());
    if (with.isEmpty()) {
      throw new BadInputException(
          "The mapping says " + line + ", but there is no such column. " + headers(tables));
    }
    for (Table table : without) {
      notes.add(
          "The mapping says "
              + line
              + ", but "
              + table.name()
              + " has no such column ("
              + String.join(", ", with)
              + "), so it counts as empty there. Name the right column behind a bar, or - if there"
              + " is none");
    }
    return without;
  }

  /** What the first line of a file looks like that has no names of columns. */
  private static String hint(List<Table> tables) {
    for (Table table : tables) {
      List<String> header = table.header();
      long unnamed = header.stream().filter(name -> name.matches("column [0-9]+")).count();
      if (header.size() == 1) {
        return " It seems to have one column only: cells must stand between commas, semicolons,"
            + " tabs or bars.";
      }
      if (unnamed * 2 >= header.size()) {
        return " Are there lines above the names of the columns? Take them out.";
      }
    }
    return "";
  }

  private static String headers(List<Table> tables) {
    StringBuilder text = new StringBuilder();
    for (Table table : tables) {
      List<String> header = table.header();
      text.append(table.name())
          .append(" has: ")
          .append(String.join(", ", header.subList(0, Math.min(SHOWN, header.size()))))
          .append(header.size() > SHOWN ? " and more. " : ". ");
    }
    return text.toString().strip();
  }

  private static List<Mapping.Entry> all(Mapping mapping, Key key) {
    return mapping.entries().stream().filter(e -> e.key() == key).toList();
  }
}
