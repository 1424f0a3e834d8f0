package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Proves("F027")
class SuiteTest {

  @TempDir private Path folder;

  private List<String> run(int exit, String... more) throws IOException {
    Path out = folder.resolve("out");
    List<String> words =
        new ArrayList<>(
            List.of("--suite", folder.toString(), "--out", out.toString(), "--threads", "1"));
    words.addAll(List.of("--profile", "cautious"));
    words.addAll(List.of(more));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(
            MatchingTool.run(
                new PrintStream(bytes, true, StandardCharsets.UTF_8), words.toArray(String[]::new)))
        .isEqualTo(exit);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void setsThatAreNotThereAreSkippedAndSaid() throws IOException {
    List<String> lines = run(0);

    assertThat(lines).hasSize(2 + 5);
    assertThat(lines.get(0)).startsWith("| set | rows | precision | recall |");
    assertThat(lines.get(1)).matches("[|-]+");
    assertThat(lines.subList(2, 7)).allMatch(line -> line.endsWith(" | not there: skipped |"));
    assertThat(lines.get(5)).isEqualTo("| fake_1000 | not there: skipped |");
  }

  /** Thirty people, each twice. */
  private void writeSet() throws IOException {
    StringBuilder csv = new StringBuilder("unique_id,first_name,surname,dob,city,email,cluster\n");
    for (int row = 0; row < 60; row++) {
      int person = row / 2;
      csv.append(row).append(",Ann,Bel").append((char) ('a' + person % 26)).append("man,");
      csv.append(1990 + person).append("-05-").append(10 + person % 15);
      csv.append(",Leeds,,").append(person).append('\n');
    }
    Files.writeString(folder.resolve("fake_1000.csv"), csv);
  }

  private Path document(String f1) throws IOException {
    return Files.writeString(
        folder.resolve("benchmarks.md"),
        "Words\n\n"
            + "| other | F1 |\n"
            + "|---|---|\n"
            + "| fake_1000 | 0.1 |\n\n"
            + "| set | rows | F1 | F1 at p >= .5 |\n"
            + "|---|---|---|---|\n"
            + "| fake_1000 | 60 | **"
            + f1
            + "** | 1 |\n\nMore words\n");
  }

  @Test
  void setThatIsLinkedWorseThanIsWrittenIsSaidLoudly() throws IOException {
    writeSet();
    double f1 = Double.parseDouble(run(0).get(5).split("\\s*\\|\\s*")[5].replace("*", ""));
    String little = String.format(Locale.US, "%.4f", f1 + 0.0019);
    String much = String.format(Locale.US, "%.4f", f1 + 0.0022);
    String less = String.format(Locale.US, "%.4f", f1 - 0.1);

    assertThat(run(0, "--table", document(little).toString())).hasSize(7);
    assertThat(run(4, "--table", document(much).toString()))
        .last()
        .asString()
        .startsWith("WORSE than ")
        .endsWith(String.format(Locale.US, "fake_1000: F1 %.4f, written is %s", f1, much));
    assertThat(run(0, "--table", document(less).toString()))
        .last()
        .asString()
        .startsWith("Better than ");
  }

  @Test
  void tableMustBeThereAndNameTheSet() throws IOException {
    writeSet();
    Path none = Files.writeString(folder.resolve("none.md"), "| set | rows |\n|---|---|\n");
    Path other = Files.writeString(folder.resolve("o.md"), "| set | F1 |\n|---|---|\n| x | .9 |\n");
    Path words =
        Files.writeString(folder.resolve("w.md"), "| set | F1 |\n|---|---|\n| x | good |\n");

    assertThat(run(2, "--table", none.toString())).last().asString().contains("has no table");
    assertThat(run(2, "--table", folder.resolve("absent").toString()))
        .last()
        .asString()
        .contains("cannot be read");
    assertThat(run(2, "--table", words.toString())).last().asString().contains("F1: good");
    assertThat(run(4, "--table", other.toString()))
        .last()
        .asString()
        .endsWith("fake_1000 is not in the table");
  }

  @Test
  void tableOfTheProjectIsOne() throws IOException {
    Path written = Path.of("..", "docs", "benchmarks.md");

    assertThat(run(0, "--table", written.toString())).hasSize(7);
  }

  @Test
  void setThatIsThereIsRunAsAUserWould() throws IOException {
    writeSet();

    List<String> lines = run(0);

    assertThat(lines).hasSize(7).filteredOn(line -> line.contains("skipped")).hasSize(4);
    String[] cells = lines.get(5).split("\\s*\\|\\s*", -1);
    assertThat(cells).hasSize(15);
    assertThat(cells[1]).isEqualTo("fake_1000");
    assertThat(cells[2]).isEqualTo("60");
    assertThat(cells[13]).isEqualTo("Splink .8048");
    for (int share = 3; share <= 5; share++) {
      assertThat(cells[share].replace("*", "")).matches("[01]\\.\\d{4}");
    }
    Path out = folder.resolve("out").resolve("fake-1000");
    assertThat(out.resolve("summary.txt")).content().contains("cautious", "seed 20261122");
    assertThat(out.resolve("fake_1000.map")).content().contains("truth = cluster");
  }

  @Test
  void setThatCannotBeRunIsToldWithTheFileThatSaysWhy() throws IOException {
    Files.writeString(folder.resolve("fake_1000.csv"), "what,is,this\n1,2,3\n");

    assertThat(run(2)).last().asString().contains("fake_1000 could not be run", "terminal.txt");
  }
}
