package org.contactpoint.matching.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.matching.linkage.Column;
import org.contactpoint.matching.linkage.Linkage;
import org.contactpoint.matching.linkage.Settings;
import org.contactpoint.matching.tool.mapping.Binding;
import org.contactpoint.matching.tool.mapping.FileColumns;
import org.contactpoint.matching.tool.mapping.HeaderGuess;
import org.contactpoint.matching.tool.mapping.Mapping;
import org.contactpoint.matching.tool.measure.Groups;
import org.contactpoint.matching.tool.measure.Tally;
import org.contactpoint.matching.tool.measure.Truth;
import org.contactpoint.matching.tool.measure.TruthFile;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.matching.tool.table.Table;

/** The rows of the files, handed to the engine, and what the tool remembers of them. */
final class Loaded {

  /** The engine numbers pairs of rows in its own way; this many it takes in any. */
  private static final int MOST_ROWS = 20_000_000;

  /** Nothing that tells a person is longer, and comparing takes time by the square of it. */
  private static final int LONGEST = 500;

  private final Options options;
  private final Mapping mapping;
  private final boolean guessed;
  private final Binding binding;
  private final Settings settings;
  private final Linkage linkage;
  private final RowBook rows;
  private final List<Groups> groups;
  private final List<Summary.FileRead> files = new ArrayList<>();
  private final List<String> notes;
  private final List<long[]> filled = new ArrayList<>();
  private final Set<String> asked;
  private final Map<Integer, String[]> shown = new HashMap<>();
  private long rowsWithBlank;
  private long rowsEmpty;
  private long cut;

  /**
   * Reads all of it.
   *
   * @throws BadInputException when something cannot be used
   */
  Loaded(Options options) {
    this.options = options;
    List<Table> tables = options.files().stream().map(Table::open).toList();
    guessed = options.mapping() == null;
    mapping =
        guessed
            ? new HeaderGuess().guess(tables.stream().map(Table::header).toList())
            : Mapping.read(options.mapping());
    binding = Binding.of(mapping, tables);
    notes = new ArrayList<>(binding.notes());
    settings = settings(tables.size());
    if (!settings.withinSupplier() && tables.size() == 1 && !binding.source()) {
      throw new BadInputException(
          "With duplicates_within_source = no and one file, the mapping must say source = and the"
              + " column that tells who supplied a row.");
    }
    linkage = Linkage.of(binding.schema(), settings);
    rows = new RowBook(tables.size(), tables.size() == 1 || settings.withinSupplier());
    groups = RowBook.groups(binding.groups());
    asked = options.why().stream().flatMap(Arrays::stream).collect(Collectors.toSet());
    for (int file = 0; file < tables.size(); file++) {
      read(tables, file);
    }
    notes.addAll(binding.dateNotes(tables.stream().map(Table::name).toList()));
    if (cut > 0) {
      notes.add(
          cut + " cells are longer than " + LONGEST + " characters: only so much was compared");
    }
    if (rowsEmpty == rows.count()) {
      throw new BadInputException(
          rows.count() == 0
              ? "There are no rows below the header: nothing to link."
              : "In the columns that are compared every cell is empty: nothing to link.");
    }
    if (tables.size() > 1 && !settings.withinSupplier() && !binding.source()) {
      checkCommon();
      noteEmpty();
    }
    if (rows.repeated() > 0) {
      notes.add(
          rows.repeated()
              + " rows bear an id that another row has: the second is called \"id (2)\" and so on");
    }
  }

  /** Rows of several files can only be compared by what more than one of them has. */
  private void checkCommon() {
    boolean common =
        IntStream.range(0, binding.schema().columns().size())
            .anyMatch(column -> filled.stream().filter(of -> of[column] > 0).count() > 1);
    boolean rowsOfSeveral =
        filled.stream().filter(of -> Arrays.stream(of).anyMatch(n -> n > 0)).count() > 1;
    if (rowsOfSeveral && !common) {
      throw new BadInputException(
          "The files have no column in common by which their rows could be compared. Write a"
              + " mapping with lines like: surname = column in the first file | column in the"
              + " second, and give it with --map.");
    }
  }

  /** A column that is there, but empty in one file, tells nothing of any two rows. */
  private void noteEmpty() {
    for (int column = 0; column < binding.schema().columns().size(); column++) {
      List<String> empty = new ArrayList<>();
      List<String> others = new ArrayList<>();
      for (int file = 0; file < files.size(); file++) {
        boolean none = filled.get(file)[column] == 0;
        if (none && files.get(file).rows() > 0 && binding.files().get(file).has(column)) {
          empty.add(files.get(file).name());
        } else if (!none) {
          others.add(files.get(file).name());
        }
      }
      if (!empty.isEmpty() && !others.isEmpty()) {
        notes.add(
            binding.schema().columns().get(column).name()
                + ": has values in "
                + String.join(", ", others)
                + ", but empty in every row of "
                + String.join(", ", empty)
                + ", so it tells nothing of rows of both");
      }
    }
  }

  private Settings settings(int files) {
    Boolean said = options.within() == null ? mapping.within() : options.within();
    return new Settings(
        options.seed(),
        options.threads(),
        Settings.defaults().least(),
        said == null ? files == 1 : said,
        options.rules());
  }

  private void read(List<Table> tables, int file) {
    Table table = tables.get(file);
    filled.add(new long[binding.schema().columns().size()]);
    FileColumns columns = binding.files().get(file);
    String place = tables.size() > 1 && settings.withinSupplier() ? (file + 1) + ":" : "";
    Table.Read read =
        table.read(
            cells -> {
              String[] values = columns.values(cells);
              String id = columns.id(cells);
              int supplier = binding.source() ? rows.source(columns.source(cells)) : file;
              take(values, supplier, filled.get(file));
              String own = id.isEmpty() ? place + (countIn(file) + 1) : id;
              int row = rows.add(file, own, supplier, columns.truth(cells));
              if (asked.contains(rows.id(row))) {
                shown.put(row, values);
              }
              for (int i = 0; i < groups.size(); i++) {
                groups.get(i).add(columns.group(i, cells));
              }
            });
    if (read.headers() > 0) {
      notes.add(
          table.name()
              + ": the names of the columns stand again in "
              + read.headers()
              + (read.headers() == 1 ? " row, which was" : " rows, which were")
              + " left out");
    }
    files.add(
        new Summary.FileRead(
            table.name(),
            table.form(),
            read.rows(),
            read.odd(),
            read.firstOdd(),
            columns.unreadableDates()));
  }

  private long countIn(int file) {
    return rows.count() - files.subList(0, file).stream().mapToLong(Summary.FileRead::rows).sum();
  }

  private void take(String[] values, int supplier, long... ofFile) {
    if (rows.count() >= MOST_ROWS) {
      throw new BadInputException("These are more than " + MOST_ROWS + " rows, too many at once.");
    }
    int blank = 0;
    for (int i = 0; i < values.length; i++) {
      boolean empty = values[i].isEmpty();
      if (values[i].length() > LONGEST) {
        values[i] = values[i].substring(0, LONGEST);
        cut++;
      }
      blank += empty ? 1 : 0;
      ofFile[i] += empty ? 0 : 1;
    }
    rowsWithBlank += blank > 0 ? 1 : 0;
    rowsEmpty += blank == values.length ? 1 : 0;
    linkage.add(supplier, values);
  }

  /** Who is who, or null where nobody says. */
  Truth truth() {
    int[] suppliers = rows.suppliers();
    Path file = options.truth();
    if (file != null) {
      TruthFile reading = new TruthFile(Table.open(file), mapping.idColumns());
      Truth truth = reading.read(rows, suppliers, settings.withinSupplier());
      notes.addAll(reading.notes());
      return truth;
    }
    if (!binding.truth()) {
      return null;
    }
    Truth truth = Truth.of(rows.labels(), suppliers, settings.withinSupplier());
    if (truth.unknown() == rows.count()) {
      throw new BadInputException(
          "The truth column of the mapping is empty in every row, or its pattern fits none of"
              + " them. Leave the line truth = out to link without measuring.");
    }
    if (truth.pairs() == 0) {
      throw new BadInputException(
          "By the truth column of the mapping no two rows that could be linked are of one person,"
              + " so nothing can be measured. Is it the column that says who the person is? Leave"
              + " the line truth = out to link without measuring.");
    }
    return truth;
  }

  /** How it is told, after the run, which pairs were compared at all. */
  Tally.Paired paired() {
    return linkage::paired;
  }

  List<Summary.ColumnRead> columns() {
    List<Summary.ColumnRead> read = new ArrayList<>();
    List<Column> columns = binding.schema().columns();
    for (int i = 0; i < columns.size(); i++) {
      String role = columns.get(i).role().name().toLowerCase(Locale.ROOT);
      int column = i;
      List<Long> of = filled.stream().map(f -> f[column]).toList();
      read.add(new Summary.ColumnRead(columns.get(i).name(), role, of));
    }
    return read;
  }

  /** What two rows say, a line for each column; only of rows that the user asked about. */
  List<String[]> said(int a, int b) {
    List<String[]> lines = new ArrayList<>();
    for (int i = 0; i < binding.schema().columns().size(); i++) {
      String name = binding.schema().columns().get(i).name();
      lines.add(new String[] {name, shown.get(a)[i], shown.get(b)[i]});
    }
    return lines;
  }

  Linkage linkage() {
    return linkage;
  }

  Settings settings() {
    return settings;
  }

  RowBook rows() {
    return rows;
  }

  List<Groups> groups() {
    return groups;
  }

  List<Summary.FileRead> files() {
    return files;
  }

  List<String> notes() {
    return notes;
  }

  Mapping mapping() {
    return mapping;
  }

  boolean guessed() {
    return guessed;
  }

  long rowsWithBlank() {
    return rowsWithBlank;
  }

  long rowsEmpty() {
    return rowsEmpty;
  }
}
