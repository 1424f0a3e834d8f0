package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.contactpoint.matching.standard.PersonName;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class NameComparerTest {

  /** Names of many, so that what is compared is rare or not as the table says. */
  private static List<PersonName> crowd() {
    List<PersonName> names = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      names.add(PersonName.of("JOHN", null, "SMITH"));
      names.add(PersonName.of("JON", null, "SMYTH"));
      names.add(PersonName.of("CATHERINE", null, "MILLER"));
      names.add(PersonName.of("KATHERINE", null, "MUELLER"));
    }
    return names;
  }

  static byte[] steps(PersonName one, PersonName other) {
    List<PersonName> names = crowd();
    names.add(one);
    names.add(other);
    Comparer comparer = new NameComparer(new NameTable(names));
    byte[] steps = new byte[5];
    byte[] turned = new byte[5];
    comparer.compare(names.size() - 2, names.size() - 1, steps, 0);
    comparer.fork().compare(names.size() - 1, names.size() - 2, turned, 0);
    assertThat(turned).as("symmetrical").isEqualTo(steps);
    return steps;
  }

  private static PersonName name(String forename, String surname) {
    return PersonName.of(forename, null, surname);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    // Source: matching-bars.md section 5 (nickname, phonetic, Jaro-Winkler, initial)
    "OLUWASEUN, BARBARA, 1",
    "DARLA, DARLENE, 2",
    "J, JOHN, 3",
    "CATHERINE, KATHRYN, 7",
    "ROBERT, BOB, 7",
    "WILLIAM, WM, 7",
    "MOHAMED, MHD, 7",
    "JOHN, JON, 9",
    "JOHN, JOHM, 9",
    "STEPHANIE, STEFFANY, 5",
    "MARY, MARYANN, 6",
    "TIM, TOM, 5",
    "AB, AC, 2",
  })
  void forenamesAgreeOnTheirStep(String one, String other, int step) {
    assertThat(steps(name(one, "X"), name(other, "Y"))[0]).isEqualTo((byte) step);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "KHAN, WILLIAMS, 1",
    "SMITH, SMYTH, 8",
    "SMITH, SMITT, 9",
    "SMITH-JONES, JONES, 6",
    "MILLER, MUELLER, 4",
    "GARCIA LOPEZ, GARCIA, 6",
  })
  void surnamesAgreeOnTheirStep(String one, String other, int step) {
    assertThat(steps(name("X", one), name("X", other))[1]).isEqualTo((byte) step);
  }

  @Test
  void sameNameAgreesMoreTheRarerItIs() {
    byte common = steps(name("JOHN", "A"), name("JOHN", "B"))[0];
    byte rare = steps(name("OLUWASEUN", "A"), name("OLUWASEUN", "B"))[0];

    assertThat(common).isEqualTo((byte) NameComparer.SAME);
    assertThat(rare).isGreaterThan(common);
  }

  @Test
  void whatIsMissingIsNoEvidence() {
    assertThat(steps(name("", "SMITH"), name("JOHN", ""))).containsOnly(0);
    assertThat(steps(name("", "SMITH"), name("JOHN", "SMITH"))[0]).isZero();
    assertThat(steps(name("JOHN", "SMITH"), name("JOHN", ""))[1]).isZero();
  }

  @Test
  void namesTheOtherWayRoundAreSeen() {
    byte[] swapped = steps(name("SHAW", "DANIELLA"), name("DANIELLA", "SHAW"));

    assertThat(swapped[0]).isGreaterThanOrEqualTo((byte) NameComparer.SAME);
    assertThat(swapped[1]).isGreaterThanOrEqualTo((byte) NameComparer.SAME);
    assertThat(swapped[2]).isEqualTo((byte) 1);
  }

  @Test
  void nearNamesTheOtherWayRoundAreSeen() {
    assertThat(steps(name("SHAW", "DANIELLA"), name("DANIELA", "SHAW"))[2]).isEqualTo((byte) 1);
  }

  @Test
  void oneNameInTheWrongFieldIsSeenWhereTheOtherIsMissing() {
    byte[] swapped = steps(name("", "DANIELLA"), name("DANIELLA", "SHAW"));

    assertThat(swapped[0]).isGreaterThanOrEqualTo((byte) NameComparer.SAME);
    assertThat(swapped[1]).isZero();
    assertThat(swapped[2]).isEqualTo((byte) 1);
  }

  @Test
  void namesThatAgreeAsTheyStandAreNotTurned() {
    assertThat(steps(name("JAMES", "THOMAS"), name("JAMES", "THOMAS"))[2]).isEqualTo((byte) 2);
    assertThat(steps(name("JAMES", "THOMAS"), name("PETER", "JAMES"))[2]).isEqualTo((byte) 2);
  }

  @Test
  void middleNameThatServesAsForenameIsAsGoodAsANickname() {
    PersonName one = PersonName.of("THOMAS", "EDWIN", "LEE");
    PersonName other = PersonName.of("EDWIN", null, "LEE");

    assertThat(steps(one, other)[0]).isEqualTo((byte) NameComparer.NICKNAME);
  }

  @Test
  void slipInANicknameIsNoStranger() {
    List<PersonName> names = crowd();
    for (int i = 0; i < 5; i++) {
      names.add(name("LIZZIE", "X"));
      names.add(name("ELIZABETH", "X"));
    }
    names.add(name("LIZZIR", "X"));
    names.add(name("LIZZUR", "X"));
    Comparer comparer = new NameComparer(new NameTable(names));
    byte[] steps = new byte[5];

    comparer.compare(names.size() - 3, names.size() - 2, steps, 0);
    assertThat(steps[0]).isEqualTo((byte) NameComparer.ALIKE_RARE);
    assertThat(comparer.misspelt(names.size() - 3, names.size() - 2)).isEqualTo(1);

    comparer.compare(names.size() - 3, names.size() - 1, steps, 0);
    assertThat(steps[0]).as("two letters").isLessThan((byte) NameComparer.INITIAL);
    assertThat(comparer.misspelt(names.size() - 2, names.size() - 1)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    // A letter is lost or another one; two letters where the beginning is kept.
    "AVA, AV, 1",
    "OLIVER, PLIVER, 1",
    "ISABELLA, ISABLA, 1",
    // Twins of the stress set that were made one child: rare names, and names of their own.
    "SIENNA, WENNA, 2",
    "XIAO, XI, 2"
  })
  void slipOfTwoLettersKeepsTheBeginning(String known, String rare, int misspelt) {
    List<PersonName> names = crowd();
    for (int i = 0; i < 60; i++) {
      names.add(name(known, "X"));
    }
    names.add(name(rare, "X"));
    Comparer comparer = new NameComparer(new NameTable(names));

    assertThat(comparer.misspelt(names.size() - 2, names.size() - 1)).isEqualTo(misspelt);
    assertThat(comparer.misspelt(names.size() - 1, names.size() - 2)).isEqualTo(misspelt);
  }

  @Test
  void nameThatIsNotKnownIsComparedWithNothing() {
    List<PersonName> names = crowd();
    for (int i = 0; i < 60; i++) {
      names.add(name("OLIVER", "X"));
    }
    names.add(name(null, "X"));
    Comparer comparer = new NameComparer(new NameTable(names));

    assertThat(comparer.misspelt(names.size() - 2, names.size() - 1)).isEqualTo(1);
  }

  @Test
  void surnameAmongTheFurtherNamesAgreesInPart() {
    PersonName one = PersonName.of("THOMAS", null, "CHUDLEIGH");
    PersonName other = PersonName.of("THOMAS", "CHUDLEIGH", "CLIFFORD");

    assertThat(steps(one, other)[1]).isEqualTo((byte) NameComparer.PART);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "EDWIN, GEORGE, 1",
    "E, EDWIN, 2",
    "KATHERINE, CATHERINE, 3",
    "JOHN GEORGE, JOHN, 4",
    "EDWIN GEORGE, EDWIN, 5",
    "EDWIN GEORGE, GEORGE EDWIN, 6",
  })
  void furtherNamesAgreeOnTheirStep(String one, String other, int step) {
    assertThat(steps(further(one), further(other))[3]).isEqualTo((byte) step);
  }

  private static PersonName further(String names) {
    return new PersonName("A", "B", List.of("B"), List.of(names.split(" ")), 0);
  }

  @Test
  void juniorAndSeniorDiffer() {
    assertThat(steps(PersonName.full("David Dobbins Jr"), PersonName.full("David Dobbins Sr"))[4])
        .isEqualTo((byte) 1);
    assertThat(steps(PersonName.full("David Dobbins Jr"), PersonName.full("David Dobbins Jr"))[4])
        .isEqualTo((byte) 2);
    assertThat(steps(PersonName.full("David Dobbins Jr"), PersonName.full("David Dobbins"))[4])
        .isZero();
  }

  @Test
  void scalesHaveTheirValues() {
    NameComparer comparer = new NameComparer(new NameTable(crowd()));

    assertThat(comparer.slots()).hasSize(5);
    assertThat(comparer.values(0).count(comparer.values(0).find("JOHN"))).isEqualTo(150);
    assertThat(comparer.values(1).count(comparer.values(1).find("SMITH"))).isEqualTo(150);
    assertThat(IntStream.range(2, 5).mapToObj(comparer::values)).containsOnlyNulls();
  }
}
