package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.contactpoint.matching.tool.table.Table;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was reached on public sets, where they lie beside the project; above the floors of issue 3.
 */
@Proves({"F025", "F027"})
class PublicSetsTest {

  private static final int LEVELS_UP = 4;

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void findSets() {
    Path at = Path.of("").toAbsolutePath();
    for (int level = 0; level < LEVELS_UP && at != null && data == null; level++) {
      Path there = at.resolve("shared/data");
      data = Files.isDirectory(there) ? there : null;
      at = at.getParent();
    }
    if (data == null) {
      String line = "NOT RUN: ../shared/data with the public test sets is not there.";
      Logger.getLogger(PublicSetsTest.class.getName()).warning(line);
      Assumptions.abort(line);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "febrl/dataset1.csv, febrl.map, -, .999, 1",
    "febrl/dataset2.csv, febrl.map, -, .999, .999",
    "febrl/dataset3.csv, febrl.map, -, .998, 1",
    "febrl/dataset3.csv, febrl.map, identifier, .995, .999",
    "fake_1000.csv, fake_1000.map, -, .93, .995"
  })
  void linksBetterThanThePeers(
      String set, String mapping, String without, double f1, double precision) throws IOException {
    Path map = folder.resolve("map");
    try (InputStream in = Suite.class.getResourceAsStream("suite/" + mapping)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          map,
          all.lines().filter(line -> !line.startsWith(without)).collect(Collectors.joining("\n")));
    }

    int exit =
        MatchingTool.run(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            data.resolve(set).toString(),
            "--map",
            map.toString(),
            "--out",
            folder.toString());

    assertThat(exit).isZero();
    assertFigures(f1, precision);
  }

  @Test
  void findsTheTrapsOfSenzing() throws IOException {
    Path map = folder.resolve("map");
    try (InputStream in = Suite.class.getResourceAsStream("suite/senzing.map")) {
      Files.copy(in, map);
    }
    Path sets = data.resolve("senzing");

    int exit =
        MatchingTool.run(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            sets.resolve("customers.csv").toString(),
            sets.resolve("reference.csv").toString(),
            sets.resolve("watchlist.csv").toString(),
            "--within",
            "--map",
            map.toString(),
            "--truth",
            sets.resolve("actual_truthset_key.csv").toString(),
            "--out",
            folder.toString());

    assertThat(exit).isZero();
    assertFigures(.95, .98);
  }

  private void assertFigures(double f1, double precision) {
    Map<String, Double> figures = new HashMap<>();
    Table.open(folder.resolve("summary.csv"))
        .read(
            cells -> {
              if (cells[0].equals("quality") && cells[1].equals("links")) {
                figures.put(cells[2], Double.valueOf(cells[3]));
              }
            });
    assertThat(figures.get("f1")).isGreaterThanOrEqualTo(f1);
    assertThat(figures.get("precision")).isGreaterThanOrEqualTo(precision);
  }
}
