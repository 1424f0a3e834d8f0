package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/**
 * The floors of the issue on public sets, for as long as those lie beside the project. They are
 * skipped where the sets are absent.
 */
@Proves("F025")
class MeasuredSetsTest {

  private static final Path SETS = Path.of("..", "..", "..", "shared", "data");
  private static final Path NEAR = Path.of("..", "..", "shared", "data");

  private static List<String[]> rows(String file) throws IOException {
    Path path = Files.exists(SETS.resolve(file)) ? SETS.resolve(file) : NEAR.resolve(file);
    assumeTrue(Files.exists(path), "the set " + file + " does not lie beside the project");
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      String[] row = line.split(",", -1);
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].strip();
      }
      rows.add(row);
    }
    return rows;
  }

  /** Precision, recall and F1 of links; roles are those of the columns in order, null to leave. */
  private static double[] measured(List<String[]> rows, int truth, Role... roles) {
    List<Column> columns = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] != null) {
        columns.add(new Column(rows.get(0)[i], roles[i], null));
        places.add(i);
      }
    }
    Linkage linkage = Linkage.of(new Schema(columns), Settings.defaults());
    List<String> persons = new ArrayList<>();
    Map<String, Long> sizes = new HashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      linkage.add(0, places.stream().map(i -> row[i]).toArray(String[]::new));
      String person = truth == 0 ? row[0].split("-")[1] : row[truth];
      persons.add(person);
      sizes.merge(person, 1L, Long::sum);
    }
    long[] found = new long[2];
    linkage.run(
        pair -> {
          if (pair.decision() == Decision.LINK) {
            found[persons.get(pair.a()).equals(persons.get(pair.b())) ? 0 : 1]++;
          }
        });
    double all = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    double precision = (double) found[0] / (found[0] + found[1]);
    double recall = found[0] / all;
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }

  private static double[] febrl(int set, boolean number) throws IOException {
    return measured(
        rows("febrl/dataset" + set + ".csv"),
        0,
        null,
        Role.FORENAME,
        Role.SURNAME,
        Role.ADDRESS,
        Role.ADDRESS,
        Role.ADDRESS,
        Role.ADDRESS,
        Role.POSTCODE,
        Role.ADDRESS,
        Role.BIRTH_DATE,
        number ? Role.IDENTIFIER : null);
  }

  @Test
  void febrl1() throws IOException {
    assertThat(febrl(1, true)[2]).isGreaterThanOrEqualTo(0.999);
  }

  @Test
  void febrl3() throws IOException {
    double[] measured = febrl(3, true);

    assertThat(measured[0]).isEqualTo(1);
    assertThat(measured[2]).isGreaterThanOrEqualTo(0.998);
  }

  @Test
  void febrl3WithoutItsNumber() throws IOException {
    assertThat(febrl(3, false)[2]).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void fake1000() throws IOException {
    double[] measured =
        measured(
            rows("fake_1000.csv"),
            6,
            null,
            Role.FORENAME,
            Role.SURNAME,
            Role.BIRTH_DATE,
            Role.TEXT,
            Role.EMAIL);

    assertThat(measured[0]).isGreaterThanOrEqualTo(0.995);
    assertThat(measured[2]).isGreaterThanOrEqualTo(0.93);
  }
}
