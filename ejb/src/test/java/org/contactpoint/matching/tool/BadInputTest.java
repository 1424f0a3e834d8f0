package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a stranger might give, in their short forms, through the whole tool. */
@Proves("F025")
class BadInputTest {

  @TempDir private Path folder;

  private String terminal = "";

  private int run(String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("given.csv"), text);
    String[] arguments = new String[more.length + 3];
    arguments[0] = file.toString();
    arguments[1] = "--out";
    arguments[2] = folder.resolve("out").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int exit = MatchingTool.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
    terminal = bytes.toString(StandardCharsets.UTF_8);
    assertThat(terminal).doesNotContain("unforeseen").doesNotContain("Exception");
    return exit;
  }

  /** Seeded letters, marks, NULs and line breaks. */
  private static String noise(long seed) {
    Random dice = new Random(seed);
    StringBuilder text = new StringBuilder("id,first,last,born\n");
    String signs = "aAbB01\u0000\"',;|\t\r\n\uFEFF \u00e9-/";
    for (int i = 0; i < 3_000; i++) {
      text.append(signs.charAt(dice.nextInt(signs.length())));
    }
    return text.toString();
  }

  @Test
  void noiseIsReadOrRefusedWithASentence() throws IOException {
    for (long seed = 1; seed <= 8; seed++) {
      assertThat(run(noise(seed))).as("seed " + seed).isIn(0, 2);
      assertThat(terminal).isNotBlank();
    }
  }

  @Test
  void oneNameInEveryRowIsLinkedByTheRest() throws IOException {
    Random dice = new Random(5);
    StringBuilder text = new StringBuilder("id,first,last,born\n");
    for (int row = 0; row < 1_000; row++) {
      text.append(row).append(",Ann,Smith,");
      text.append(1990 + dice.nextInt(25)).append('-').append(10 + dice.nextInt(3));
      text.append('-').append(10 + dice.nextInt(18)).append('\n');
    }

    assertThat(run(text.toString())).isZero();
    assertThat(Files.readAllLines(folder.resolve("out").resolve("clusters.csv"))).hasSize(1_001);
  }

  @Test
  void datesInThreeFormatsInOneColumnAreRead() throws IOException {
    String[] forms = {"2011-%02d-%02d", "%2$02d/%1$02d/2011", "2011%02d%02d"};
    StringBuilder text = new StringBuilder("id,first,last,born\n");
    for (int row = 0; row < 120; row++) {
      int person = row / 2;
      String last = "" + (char) ('A' + person % 26) + "elk" + (char) ('a' + person / 26) + "son";
      String born = String.format(forms[row % 3], 1 + person % 12, 13 + person % 15);
      text.append(row).append(",Kim,").append(last).append(',').append(born).append('\n');
    }

    assertThat(run(text.toString())).isZero();
    assertThat(Files.readAllLines(folder.resolve("out").resolve("links.csv")))
        .filteredOn(line -> line.contains(",link,"))
        .hasSizeGreaterThanOrEqualTo(55);
  }

  @Test
  void mappingThatNamesAbsentColumnsIsRefused() throws IOException {
    Path map = Files.writeString(folder.resolve("m"), "surname = last\nbirth_date = dob\n");

    assertThat(run("id,first,last\n1,Ann,Smith\n", "--map", map.toString())).isEqualTo(2);
    assertThat(terminal).contains("birth_date = dob", "no such column", "id, first, last");
  }

  @Test
  void veryLongNamesAreCutAndSaid() throws IOException {
    StringBuilder text = new StringBuilder("id,first,last,born\n");
    for (int row = 0; row < 60; row++) {
      String last = ((char) ('a' + row / 2 % 26) + "elk").repeat(5_000);
      text.append(row).append(",Ann,").append(last).append(",2010-01-02\n");
    }

    assertThat(run(text.toString())).isZero();
    assertThat(terminal).contains("60 cells are longer than 500 characters");
  }

  @Test
  void fileWithoutNamesOfColumnsIsRefusedWithWhatToDo() throws IOException {
    assertThat(run("Export of pupils,,,\n\nid,first,last,born\n1,Ann,Smith,2010-01-02\n"))
        .isEqualTo(2);
    assertThat(terminal).contains("Are there lines above the names of the columns?");
    assertThat(run("id^first^last\n1^Ann^Smith\n")).isEqualTo(2);
    assertThat(terminal).contains("one column only: cells must stand between commas");
  }

  @Test
  void headerThatStandsAgainIsNoPerson() throws IOException {
    String rows = "id,first,last,born\n1,Ann,Smith,2010-01-02\n";

    assertThat(run(rows + rows.replace("1,", "2,"))).isZero();
    assertThat(terminal)
        .contains("given.csv: the names of the columns stand again in 1 row, which");
    assertThat(Files.readAllLines(folder.resolve("out").resolve("clusters.csv"))).hasSize(3);
  }

  @Test
  void emptyColumnsAreLeftOut() throws IOException {
    StringBuilder text = new StringBuilder("id,first,last,born,email,postcode\n");
    for (int row = 0; row < 60; row++) {
      text.append(row).append(",Ann,Smi").append((char) ('a' + row / 2 % 26)).append("h,,,\n");
    }

    assertThat(run(text.toString())).isZero();
    assertThat(Files.readString(folder.resolve("out").resolve("links.csv")).lines().findFirst())
        .hasValueSatisfying(header -> assertThat(header).doesNotContain("email", "postcode"));
  }

  @Test
  void filesThatHaveNoColumnInCommonAreRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.csv"), "no,mail\n1,a@b.example\n");
    Path map =
        Files.writeString(folder.resolve("two.map"), "surname = last | -\nemail = - | mail\n");

    assertThat(run("id,last\n1,Smith\n", other.toString(), "--map", map.toString())).isEqualTo(2);
    assertThat(terminal).contains("no column in common").contains("--map");
  }

  @Test
  void columnThatOneOfTwoFilesLacksIsNotedWithBothNames() throws IOException {
    Path other =
        Files.writeString(folder.resolve("other.csv"), "id,last,born,mail\n1,Smith,2010-01-02,\n");
    Path map =
        Files.writeString(
            folder.resolve("two.map"),
            "id = id\nforename = first\nsurname = last\nbirth_date = born\nemail = mail\n");

    assertThat(
            run(
                "id,first,last,born,mail\n1,Ann,Smith,2010-01-02,a@b.example\n",
                other.toString(),
                "--map",
                map.toString()))
        .isZero();

    assertThat(terminal)
        .contains(
            "The mapping says forename = first, but other.csv has no such column (given.csv has"
                + " first)")
        .contains("mail: has values in given.csv, but empty in every row of other.csv");
    assertThat(folder.resolve("out").resolve("summary.txt"))
        .content()
        .contains("filled in 100.0 % of given.csv,   0.0 % of other.csv");
  }

  @Test
  void addressOfTwoColumnsIsComparedWithAWholeOne() throws IOException {
    StringBuilder one = new StringBuilder("id,first,last,born,street,town\n");
    StringBuilder two = new StringBuilder("id,first,last,born,home\n");
    for (int i = 0; i < 60; i++) {
      String child = i + ",Ch" + (char) ('a' + i % 26) + i + ",Fam" + i % 7 + ",20" + (10 + i % 9);
      String born = child + "-0" + (1 + i % 9) + "-1" + i % 10;
      String town = i % 2 == 0 ? "Hexley" : "Marbury";
      one.append(born).append(",").append(i).append(" Mill Road,").append(town).append("\n");
      two.append(born).append(",\"").append(i).append(" Mill Road, ").append(town).append("\"\n");
    }
    Path other = Files.writeString(folder.resolve("other.csv"), two.toString());
    Path map =
        Files.writeString(
            folder.resolve("two.map"),
            "id = id\nforename = first\nsurname = last\nbirth_date = born\n"
                + "address = street, town | home\n");

    assertThat(run(one.toString(), other.toString(), "--map", map.toString())).isZero();
    String links = Files.readString(folder.resolve("out").resolve("links.csv"));
    assertThat(links.lines().findFirst().orElseThrow()).doesNotContain("town");
    assertThat(links.lines().filter(line -> line.contains(",link,"))).hasSize(60);
  }
}
