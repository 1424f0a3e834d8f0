package org.contactpoint.matching.tool.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of rows and columns. Opening it reads the header only; the rows are streamed, as often as
 * they are asked for.
 */
public final class Table {

  /** The longest row in characters: no memory is spent on more. */
  private static final int LONGEST_ROW = 1_000_000;

  /** The reader's own limit, which its marks and separators must not reach before. */
  private static final int BUFFER = 1 << 21;

  private static final int SAMPLE = 1 << 16;

  /** With this line a spreadsheet tells itself what stands between cells. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=([,;|\t])\"?\\R", Pattern.CASE_INSENSITIVE);

  /**
   * What the rows were like.
   *
   * @param rows how many there are, without the header and without empty lines
   * @param odd how many have more or fewer cells than the header
   * @param firstOdd number of the first of these among the rows from 1, 0 if there is none
   * @param headers how often the header stands again below itself; these are no rows
   */
  public record Read(long rows, long odd, long firstOdd, long headers) {}

  private final Path file;
  private final Encoding encoding;
  private final Delimiter delimiter;
  private final int skipped;
  private final List<String> header;

  private Table(Path file, Encoding encoding, Delimiter delimiter, int skipped) {
    this.file = file;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.skipped = skipped;
    this.header = readHeader();
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws BadInputException when it is not there, or is no table
   */
  public static Table open(Path file) {
    if (Files.isDirectory(file)) {
      throw new BadInputException(NotText.name(file) + " is a folder, not a file.");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadInputException("There is no file " + file + " that can be read.");
    }
    try {
      Encoding encoding = Encoding.of(file);
      try (Reader text = text(file, encoding)) {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int n = 0; n >= 0 && length < SAMPLE; n = text.read(sample, length, SAMPLE - length)) {
          length += n;
        }
        String start = new String(sample, 0, length);
        Matcher said = SEPARATOR.matcher(start);
        return said.lookingAt()
            ? new Table(file, encoding, new Delimiter(said.group(1).charAt(0), false), said.end())
            : new Table(file, encoding, Delimiter.of(start, length < SAMPLE), 0);
      }
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  /** The name of the file, without its folder. */
  public String name() {
    return NotText.name(file);
  }

  /** The names of the columns, each one once: a second {@code name} becomes {@code name (2)}. */
  public List<String> header() {
    return header;
  }

  /** How the file was understood, for the report. */
  public String form() {
    String between =
        switch (delimiter.character()) {
          case ';' -> "semicolons";
          case '\t' -> "tabs";
          case '|' -> "bars";
          default -> "commas";
        };
    return encoding.charset().name() + ", cells between " + between;
  }

  /**
   * Reads all rows.
   *
   * @throws BadInputException when the file turns out to be no table
   */
  public Read read(RowReader to) {
    long rows = 0;
    long odd = 0;
    long firstOdd = 0;
    long headers = 0;
    try (CsvReader<String[]> csv = csv()) {
      Iterator<String[]> records = csv.iterator();
      records.next();
      while (records.hasNext()) {
        String[] record = records.next();
        int length = record.length;
        String[] cells = Cells.clean(record, header.size());
        if (Cells.same(cells, header)) {
          headers++;
          continue;
        }
        rows++;
        if (length != header.size()) {
          odd++;
          firstOdd = odd == 1 ? rows : firstOdd;
        }
        to.row(cells);
      }
    } catch (CsvParseException e) {
      throw refused(e, "row " + (rows + 1));
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(file);
    }
    return new Read(rows, odd, firstOdd, headers);
  }

  private List<String> readHeader() {
    try (CsvReader<String[]> csv = csv()) {
      Iterator<String[]> records = csv.iterator();
      if (!records.hasNext()) {
        throw new BadInputException(
            name() + " has no rows: it needs a line with column names first.");
      }
      String[] first = records.next();
      if (Cells.looksLikeData(first)) {
        throw new BadInputException(
            "The first line of "
                + name()
                + " looks like data. It must have the names of the columns: add such a line.");
      }
      return Cells.names(first);
    } catch (CsvParseException e) {
      throw refused(e, "the header");
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(file);
    }
  }

  /** What the watch says is worth more than what the reader makes of it. */
  private BadInputException refused(CsvParseException e, String place) {
    return e.getCause() instanceof BadInputException said
        ? said
        : new BadInputException(
            name()
                + ": "
                + place
                + " has a quotation mark in the middle of a cell, or one that is never closed."
                + " Double the marks inside a cell, or leave that column out of the file.");
  }

  private CsvReader<String[]> csv() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(delimiter.character())
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(!delimiter.spaced())
        .trimWhitespacesAroundQuotes(delimiter.spaced())
        .maxBufferSize(BUFFER)
        .build(
            StringArrayHandler.builder().maxFieldSize(BUFFER).maxRecordSize(BUFFER).build(),
            new QuoteWatch(
                rest(text(file, encoding), skipped), name(), delimiter, skipped > 0, LONGEST_ROW));
  }

  private static Reader rest(Reader text, int skipped) throws IOException {
    for (int i = 0; i < skipped; i++) {
      text.read();
    }
    return text;
  }

  private static Reader text(Path file, Encoding encoding) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(encoding.mark());
      return new BufferedReader(new InputStreamReader(in, encoding.charset()), SAMPLE);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static BadInputException unreadable(Path file) {
    return new BadInputException("The file " + file + " could not be read to its end.");
  }
}
