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
import org.contactpoint.population.StressSet;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class MatchingToolTest {

  private static final String NAMES =
      "Oliver Amelia George Isla Noah Ava Arthur Ivy Muhammad Freya Leo Florence Oscar Willow";
  private static final String SURNAMES =
      "Smith Okonkwo Patel Jones Kowalski Hussain Taylor Evans O'Brien Ferreira Walker Green";

  @TempDir private Path folder;
  private Path people;
  private Path out;
  private String terminal;

  /** 84 children, each a second time with a letter of the surname lost, and with the truth. */
  @BeforeEach
  void writePeople() throws IOException {
    StringBuilder csv = new StringBuilder("id,first,last,born,town,who\n");
    int number = 0;
    for (String last : SURNAMES.split(" ")) {
      for (int i = 0; i < 7; i++) {
        String first = NAMES.split(" ")[(number * 5 + i) % 14];
        String born =
            String.format("20%02d-%02d-%02d", 8 + i * 2, 1 + number % 12, 1 + number % 28);
        String town = List.of("Leeds", "York", "Hull").get(number % 3);
        csv.append(String.format("a%d,%s,%s,%s,%s,p%d%n", number, first, last, born, town, number));
        String mistyped = last.substring(0, 2) + last.substring(3);
        csv.append(
            String.format("b%d,%s,%s,%s,%s,p%d%n", number, first, mistyped, born, town, number));
        number++;
      }
    }
    people = write("people.csv", csv.toString());
    out = folder.resolve("out");
  }

  @Test
  void findsDuplicatesWithAMappingAndMeasuresThem() throws IOException {
    Path map =
        write(
            "m",
            "id = id\n"
                + "truth = who\n"
                + "forename = first\n"
                + "surname = last\n"
                + "birth_date = born\n"
                + "address = town\n");

    assertThat(run(people, "--map", map)).isZero();

    List<String> links = Files.readAllLines(out.resolve("links.csv"));
    assertThat(links.get(0)).startsWith("id_a,id_b,probability,decision,").contains("surname");
    assertThat(links).anyMatch(l -> l.startsWith("a0,b0,") && l.contains(",link,"));
    assertThat(out.resolve("clusters.csv")).content().contains("id,person", "a0,1", "b0,1");
    assertThat(out.resolve("summary.txt"))
        .content()
        .contains(
            "rows with at least one blank",
            "Blocking keys",
            "B-cubed",
            "peak memory",
            "seed 20261122");
    assertThat(figure("quality,links,precision")).isGreaterThan(0.95);
    assertThat(figure("quality,links,recall")).isGreaterThan(0.9);
    assertThat(terminal).contains("persons").doesNotContain("Okonkwo").doesNotContain("2008-01-01");
    assertThat(out.resolve("links.part")).doesNotExist();
  }

  @Test
  void linksTwoFilesWithOtherHeadersAndATruthFile() throws IOException {
    List<String> ours = new ArrayList<>(List.of("id;first;last;born"));
    List<String> theirs = new ArrayList<>(List.of("Family name\tGiven\tDate of birth\tkey"));
    List<String> truth = new ArrayList<>(List.of("id_a,id_b"));
    for (String line : Files.readAllLines(people)) {
      String[] c = line.split(",");
      if (c[0].startsWith("a")) {
        ours.add(c[0] + ";" + c[1] + ";" + c[2] + ";" + c[3]);
        truth.add(c[0] + ",b" + c[0].substring(1));
      } else if (c[0].startsWith("b")) {
        String[] d = c[3].split("-");
        theirs.add(c[2] + "\t" + c[1] + "\t" + d[2] + "/" + d[1] + "/" + d[0] + "\t" + c[0]);
      }
    }
    Path map =
        write(
            "m",
            "id = id | key\nforename = first | Given\nsurname = last | family name\n"
                + "birth_date = born (yyyy-mm-dd) | Date of birth (dd/mm/yyyy)\n");

    int exit =
        run(
            write("ours.csv", String.join("\n", ours)),
            write("theirs.csv", String.join("\n", theirs)),
            "--map",
            map,
            "--truth",
            write("truth.csv", String.join("\n", truth)));

    assertThat(exit).isZero();
    assertThat(figure("quality,truth,pairs")).isEqualTo(84);
    assertThat(figure("quality,links,recall")).isGreaterThan(0.9);
    List<String> links = Files.readAllLines(out.resolve("links.csv"));
    assertThat(links.subList(1, links.size()))
        .allMatch(l -> l.startsWith("a") && l.split(",")[1].startsWith("b"));
  }

  @Test
  void guessesAndKeepsTheGuess() throws IOException {
    assertThat(run(people)).isZero();

    assertThat(terminal).contains("Guessed from the names of the columns", "surname = last");
    assertThat(out.resolve("guessed.map")).content().contains("forename = first");
    assertThat(run(people, "--map", out.resolve("guessed.map"))).isZero();
  }

  @Test
  void saysWhyInWordsWithWhatTheRowsSay() {
    assertThat(run(people, "--why", "a3", "b3", "--why", "a3", "a4")).isZero();

    assertThat(terminal).contains("a3 and b3", "a3 and a4", "probability", "Smith", "Smth");
  }

  @Test
  void doesNotDependOnThreads() throws IOException {
    run(people, "--threads", "1");
    String one = Files.readString(out.resolve("links.csv"));
    run(people, "--threads", "3");

    assertThat(Files.readString(out.resolve("links.csv"))).isEqualTo(one);
  }

  @Test
  void measuresTheStressSetByTrap() throws IOException {
    Path stress = folder.resolve("stress.csv");
    StressSet.main("1500", "2", stress.toString());

    assertThat(run(stress, "--map", folder.resolve("stress.map"), "--profile", "cautious"))
        .isZero();

    assertThat(figure("by trap,TWIN,rows")).isGreaterThan(100);
    assertThat(figure("quality,links,precision_of")).isGreaterThan(500);
    assertThat(out.resolve("summary.txt"))
        .content()
        .contains("blocking recall", "By trap", "By name_group", "By age");
  }

  @Test
  void writesNothingThatASpreadsheetWouldRun() throws IOException {
    String text =
        Files.readString(people)
            .replace("\na0,", "\n=cmd|' /C calc'!A0,")
            .replace("\nb0,", "\n@SUM(1),");

    run(write("evil.csv", text));

    assertThat(Files.readString(out.resolve("links.csv")))
        .contains("'=cmd", "'@SUM")
        .doesNotContain("\n=")
        .doesNotContain(",@");
  }

  @Test
  void callsTheSecondRowOfOneIdByAnotherName() throws IOException {
    String text = Files.readString(people).replace("\nb0,", "\na0,").replace("\nb1,", "\na0,");

    assertThat(run(write("twice.csv", text))).isZero();

    assertThat(out.resolve("clusters.csv")).content().contains("\na0,", "\na0 (2),", "\na0 (3),");
    assertThat(out.resolve("summary.txt"))
        .content()
        .contains("2 rows bear an id that another row has");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first,last,born\nAnn,Smith,2010-01-02\n",
        "first,last,born\n",
        "first,last,born,email\nAnn,Smith,,\nAnn,Smith,,\nBob,Jones,,\n",
        "first,last,born\n,,\n,,\n",
        "last\nSmith\nSmith\nJones\n",
        "first,last,born\nAnn,Smith,2010-01-02\nAnn,Smith,02/01/2010\nAnn,Smith,20100102\n"
      })
  void copesWithTablesThatHoldNextToNothing(String text) throws IOException {
    int exit = run(write("little.csv", text));

    assertThat(terminal).doesNotContain("unforeseen").doesNotContain("Smith");
    assertThat(exit).isIn(0, 2);
  }

  @Test
  void copesWithASecondFileThatHasNoRows() throws IOException {
    assertThat(run(people, write("none.csv", "id,first,last,born\n"))).isZero();
    assertThat(Files.readAllLines(out.resolve("links.csv"))).hasSize(1);
  }

  @Test
  void copesWithRowsThatAreAllTheSame() throws IOException {
    Path same = write("same.csv", "first,last,born\n" + "Ann,Smith,2010-01-02\n".repeat(3000));

    assertThat(run(same)).isZero();
    assertThat(terminal).doesNotContain("unforeseen");
  }

  @Test
  void copesWithRaggedRowsNulsAndLineBreaks() throws IOException {
    String text =
        Files.readString(people)
            .replace("Leeds", "\"Lee\nds\"")
            .replace("York", "Yo\u0000rk,x,y,z,0");

    assertThat(run(write("odd.csv", text))).isZero();
    assertThat(out.resolve("summary.txt"))
        .content()
        .contains("with too few or too many cells, the first is row");
  }

  @Test
  void runThatFailsLeavesNoResultsOfAnEarlierOne() throws IOException {
    assertThat(run(people)).isZero();
    Files.writeString(out.resolve("my notes.txt"), "mine");
    assertThat(files()).contains("links.csv", "clusters.csv", "summary.txt", "summary.csv");

    assertThat(run(people, "--map", write("m", "surname = nom"))).isEqualTo(2);

    assertThat(files()).containsExactlyInAnyOrder("guessed.map", "my notes.txt");
    assertThat(run(people, "--map", write("m", "surname = last"))).isZero();
    assertThat(files()).hasSize(6).doesNotContain("unfinished");
    assertThat(run(people, "--why", "a3", "b3")).isZero();
    assertThat(files()).hasSize(6);
  }

  @Test
  void runThatEndsInTheMiddleLeavesNothingThatLooksFinished() throws IOException {
    Options options = Options.of(people.toString(), "--out", out.toString());
    try (Results results = Results.begin(options)) {
      Files.writeString(results.file(Results.LINKS), "half of it");
      assertThat(out.resolve(Results.LINKS)).doesNotExist();
    }

    assertThat(files()).isEmpty();
    Files.writeString(
        Files.createDirectories(out.resolve("unfinished")).resolve("links.csv"), "killed");
    assertThat(run(people)).isZero();
    assertThat(files()).contains("links.csv").doesNotContain("unfinished");
  }

  @Test
  void whatSomebodyElsePutThereStays() throws IOException {
    Path own = Files.createDirectories(out.resolve("unfinished")).resolve("novel.txt");
    Files.writeString(own, "chapter one");

    assertThat(run(people)).isZero();

    assertThat(own).hasContent("chapter one");
    assertThat(out.resolve("links.csv")).exists();
  }

  @Test
  void doesNotOverwriteWhatItIsToRead() throws IOException {
    assertThat(run(people)).isZero();
    Path before = out.resolve("clusters.csv");
    String text = Files.readString(before);

    refused("is where the results go: name another folder", people, "--truth", before);
    refused("is where the results go", out.resolve("..").resolve("out").resolve("links.csv"));

    assertThat(before).content().isEqualTo(text);
  }

  private List<String> files() throws IOException {
    try (var all = Files.list(out)) {
      return all.map(p -> p.getFileName().toString()).toList();
    }
  }

  @Test
  void tellsOfDatesThatCannotBeReadWithoutShowingThem() throws IOException {
    String text = Files.readString(people).replace(",2008-01-01,", ",31/02/2008,");

    assertThat(run(write("dates.csv", text))).isZero();

    String said = "dates.csv: 2 of 168 birth dates (born) cannot be read";
    assertThat(terminal).contains(said, "rows 1, 2").doesNotContain("31/02");
    assertThat(out.resolve("summary.txt")).content().contains(said).doesNotContain("31/02");
    assertThat(figure("file,dates.csv,unreadable_dates")).isEqualTo(2);
  }

  @Test
  void endsWithASentenceAndATwoForWhatItCannotUse() throws IOException {
    refused("No file is named", "--out", out);
    refused("There is no file", folder.resolve("absent.csv"));
    refused("is a folder", folder);
    refused("is empty", write("empty.csv", ""));
    refused("zip archive", write("book.csv", "PK\u0003\u0004"));
    refused("There is no option --shuffle", people, "--shuffle");
    refused("Behind --threads stands a whole number", people, "--threads", "many");
    refused("Something is missing behind --why", people, "--why", "a1");
    refused("There is no row with the id nobody", people, "--why", "a1", "nobody");
    refused("Both ids are of the same row", people, "--why", "a1", "a1");
    refused("no profile \"brave\". They have: balanced, cautious.", people, "--profile", "brave");
    refused("no such column", people, "--map", write("m", "surname = nom"));
    refused(
        "must say source =",
        people,
        "--map",
        write("n", "surname = last\nduplicates_within_source = no"));
    refused("--out names a folder", people, "--out", people);
    refused(
        "truth column of the mapping is empty in every row",
        people,
        "--map",
        write("t", "surname = last\ntruth = who /(nobody)/"));
    refused(
        "By the truth column of the mapping no two rows",
        people,
        "--map",
        write("u", "surname = last\ntruth = id"));
    refused("No column is known", write("prose.csv", "Dear Sir or Madam\nI write to you\n"));
  }

  @Test
  void tellsHowItIsUsed() {
    assertThat(run("--help")).isZero();
    assertThat(terminal).contains("--map", "--truth", "--why", "--within", "--profile", "--suite");
    assertThat(run()).isZero();
  }

  private void refused(String because, Object... arguments) {
    assertThat(run(arguments)).as(because).isEqualTo(2);
    assertThat(terminal).contains(because).doesNotContain("\tat ");
  }

  private int run(Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    if (!words.isEmpty() && !words.contains("--out") && !words.contains("--help")) {
      words.addAll(List.of("--out", out.toString()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int exit =
        MatchingTool.run(
            new PrintStream(bytes, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
    terminal = bytes.toString(StandardCharsets.UTF_8);
    return exit;
  }

  private double figure(String name) throws IOException {
    return Files.readAllLines(out.resolve("summary.csv")).stream()
        .filter(l -> l.startsWith(name + ","))
        .mapToDouble(l -> Double.parseDouble(l.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
