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
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data steward reads who asks why two rows are, or are not, linked. */
@Proves("F026")
class WhyTest {

  private static final String NAMES =
      "Oliver Amelia George Isla Noah Ava Arthur Ivy Muhammad Freya Leo Florence Oscar Willow";
  private static final String SURNAMES =
      "Smith Okonkwo Patel Jones Kowalski Hussain Taylor Evans O'Brien Ferreira Walker Green";

  @TempDir private Path folder;
  private final List<String> ours = new ArrayList<>(List.of("id,first,last,born,town"));
  private final List<String> theirs = new ArrayList<>(List.of("id,first,last,born,town"));

  /** The same 84 children in both files. */
  @BeforeEach
  void writePeople() {
    int number = 0;
    for (String last : SURNAMES.split(" ")) {
      for (int i = 0; i < 7; i++) {
        String child =
            String.format(
                "%d,%s,%s,20%02d-%02d-%02d,%s",
                number,
                NAMES.split(" ")[(number * 5 + i) % 14],
                last,
                8 + i * 2,
                1 + number % 12,
                1 + number % 28,
                List.of("Leeds", "York", "Hull").get(number % 3));
        ours.add("a" + child);
        theirs.add("b" + child);
        number++;
      }
    }
  }

  private String why(String... options) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Files.write(folder.resolve("ours.csv"), ours).toString());
    words.add(Files.write(folder.resolve("theirs.csv"), theirs).toString());
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    words.addAll(List.of(options));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(
            MatchingTool.run(
                new PrintStream(bytes, true, StandardCharsets.UTF_8), words.toArray(String[]::new)))
        .isZero();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anotherSpellingOfTheSameLettersIsCalledThat() throws IOException {
    ours.add("x,Lena,Gr\u00f6\u00dfner,2011-05-06,Leeds");
    theirs.add("y,Lena,GROESSNER,2011-05-06,Leeds");

    assertThat(why("--why", "x", "y"))
        .contains("surname: another spelling of the same letters, such as \u00f6 and oe")
        .doesNotContain("one letter differs");
  }

  @Test
  void nameThatIsRareInTheFileIsNotCalledARareSpelling() throws IOException {
    ours.add("x,Maya,Lind,2011-05-06,Leeds");
    theirs.add("y,Mia,Lind,2011-05-06,Leeds");

    assertThat(why("--why", "x", "y"))
        .contains("forename: alike, and one of them is rare in these data")
        .doesNotContain("spelling");
  }

  @Test
  void rowThatTookTheOtherIsNamed() throws IOException {
    theirs.add("y" + theirs.get(4).substring(2));

    assertThat(why("--why", "a3", "y"))
        .contains(
            "by themselves they would be linked, but one of them is linked already with another"
                + " row of the other's supplier, which has each person once: b3")
        .contains("review");
  }

  @Test
  void rowsThatJoinTwoAreNamed() throws IOException {
    ours.add("x,Wilhelmina,,2005-07-29,Hexley");
    theirs.add("y,Wilhelmina,Zander,2005-07-29,Quarrington");
    theirs.add("z,,Zander,2005-07-29,Quarrington");
    ours.addAll(theirs.subList(1, theirs.size()));
    theirs.subList(1, theirs.size()).clear();

    assertThat(why("--within", "--why", "x", "z"))
        .contains(
            "by themselves they would not be linked, but other rows of this person join them: y");
  }

  @Test
  void rowsOfOneSupplierAreSaidNotToBeLinked() throws IOException {
    ours.add("x" + ours.get(4).substring(2));

    assertThat(why("--why", "a3", "x"))
        .contains("rows of one supplier are not linked in this run")
        .contains(": not linked")
        .doesNotContain("review", "link, they are");
    assertThat(why("--within", "--why", "a3", "x"))
        .contains("link, they are of one person")
        .doesNotContain("one supplier");
  }
}
