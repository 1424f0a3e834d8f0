package org.contactpoint.population;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stress set of matching: rows of several suppliers about twins, brothers and sisters, cousins
 * of one name, fathers and sons and like-named neighbours, with errors at stated rates and with the
 * truth. It is a function of its seed and is streamed, so it may be as long as one likes; from
 * 1,000,000 rows on there are more than 30,000 pairs of twins.
 */
public final class StressSet {

  /** The day on which ages are counted, fixed so that a seed makes the same rows for ever. */
  private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 22);

  private static final int MOST = 20_000_000;

  private final StressHouseholds households;
  private final StressWriter writer;

  /** The same seed and mix make the same rows. */
  public StressSet(long seed, StressMix mix) {
    households = new StressHouseholds(seed, TODAY, mix);
    writer = new StressWriter(seed, TODAY, households.names());
  }

  /** All people, group by group, without end. */
  Stream<StressChild> people() {
    long[] before = {0};
    return IntStream.iterate(0, i -> i + 1)
        .boxed()
        .flatMap(
            i -> {
              List<StressChild> household = households.make(i, before[0]);
              before[0] += household.size();
              return household.stream();
            });
  }

  /** All rows, person by person, without end. */
  public Stream<StressRow> rows() {
    long[] id = {1};
    return people()
        .flatMap(
            person -> {
              List<StressRow> rows = writer.write(person, id[0]);
              id[0] += rows.size();
              return rows.stream();
            });
  }

  /** Writes the first so many rows as CSV, and beside it the mapping for the matching tool. */
  public void write(Path file, int rows) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord(StressRow.HEADER);
      rows().limit(rows).forEach(row -> csv.writeRecord(row.cells()));
    }
    Path name = file.getFileName();
    String mapping = (name == null ? "stress" : name.toString()).replaceFirst("[.]csv$", "");
    Files.writeString(
        file.resolveSibling(mapping + ".map"),
        String.join("\n", Tables.lines("stress.map")) + "\n");
  }

  /**
   * Writes a stress set: {@code rows seed file}, and behind that {@code natural} for families as
   * they are.
   *
   * @throws IllegalArgumentException when these are not given so
   */
  public static void main(String... arguments) throws IOException {
    boolean natural = arguments.length == 4 && arguments[3].equals("natural");
    if (arguments.length != 3 && !natural) {
      throw new IllegalArgumentException(
          "rows, seed and file are wanted, and natural if you like: 1000000 1 stress.csv natural");
    }
    int rows = Integer.parseInt(arguments[0]);
    if (rows < 1 || rows > MOST) {
      throw new IllegalArgumentException("from 1 to " + MOST + " rows");
    }
    StressMix mix = natural ? StressMix.NATURAL : StressMix.TRAPS;
    new StressSet(Long.parseLong(arguments[1]), mix).write(Path.of(arguments[2]), rows);
  }
}
