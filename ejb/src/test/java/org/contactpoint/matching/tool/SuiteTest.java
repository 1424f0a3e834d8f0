package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Proves("F027")
class SuiteTest {

  @TempDir private Path folder;

  private List<String> run(int exit) throws IOException {
    Path out = folder.resolve("out");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(
            MatchingTool.run(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                "--suite",
                folder.toString(),
                "--out",
                out.toString(),
                "--threads",
                "1",
                "--profile",
                "cautious"))
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

  @Test
  void setThatIsThereIsRunAsAUserWould() throws IOException {
    StringBuilder csv = new StringBuilder("unique_id,first_name,surname,dob,city,email,cluster\n");
    for (int row = 0; row < 60; row++) {
      int person = row / 2;
      csv.append(row).append(",Ann,Bel").append((char) ('a' + person % 26)).append("man,");
      csv.append(1990 + person).append("-05-").append(10 + person % 15);
      csv.append(",Leeds,,").append(person).append('\n');
    }
    Files.writeString(folder.resolve("fake_1000.csv"), csv);

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
