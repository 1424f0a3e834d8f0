package org.contactpoint.people.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.TypedLine;

/** The rows of a spreadsheet as forms that ask for users. */
final class ImportedRows {

  private static final int LONGEST = 300_000;
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private ImportedRows() {}

  /**
   * A row, by column.
   *
   * @param line its number in the file
   */
  record Typed(int line, Map<String, String> cells) {

    String of(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The day in a cell, as 2/11/2026 or 2026-11-02; empty for anything else. */
    Optional<LocalDate> day(String column) {
      for (DateTimeFormatter form : List.of(BRITISH, DateTimeFormatter.ISO_LOCAL_DATE)) {
        try {
          return Optional.of(LocalDate.parse(of(column), form));
        } catch (DateTimeException other) {
          continue;
        }
      }
      return Optional.empty();
    }

    /** The form; a day that cannot be read is missing in it. */
    UserRequests.Asked asked(String organisation, String team) {
      return new UserRequests.Asked(
          organisation,
          of("name"),
          of("job"),
          of("role").toUpperCase(Locale.ROOT).replace(' ', '_'),
          team,
          of("e-mail"),
          of("telephone"),
          of("reason"),
          of("identity"),
          day("check day").orElse(null),
          of("check"),
          day("training day").orElse(null),
          of("training"),
          of("course"),
          day("last day").orElse(null),
          null);
    }
  }

  static List<Typed> read(String csv) {
    String text = TypedLine.of(csv).replaceFirst("^\uFEFF", "");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new InvalidInput("rows", "Paste the rows, with the line of column names first.");
    }
    List<Typed> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',')
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      List<String> columns = null;
      for (CsvRecord record : reader) {
        if (columns == null) {
          columns = columns(record);
        } else {
          rows.add(row(rows.size() + 2, columns, record));
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      throw new InvalidInput("rows", "This is no CSV: a quotation mark may be missing.");
    }
    if (rows.isEmpty() || rows.size() > RequestImport.MOST) {
      throw new InvalidInput("rows", "Paste 1 to " + RequestImport.MOST + " rows below the names.");
    }
    return rows;
  }

  private static List<String> columns(CsvRecord record) {
    List<String> names =
        record.getFields().stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> missing =
        RequestImport.COLUMNS.stream().filter(column -> !names.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(
          "rows",
          "The first line must name the columns. Missing: " + String.join(", ", missing) + ".");
    }
    return names;
  }

  private static Typed row(int line, List<String> columns, CsvRecord record) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
      cells.put(columns.get(i), record.getField(i).strip());
    }
    return new Typed(line, cells);
  }
}
