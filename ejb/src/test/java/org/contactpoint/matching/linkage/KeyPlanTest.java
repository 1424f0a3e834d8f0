package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactpoint.matching.linkage.Ready.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.contactpoint.matching.block.Key;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row is Thomas Smith, born 2011-05-24; the other differs in what the table says. */
@Proves("F025")
class KeyPlanTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("first", Role.FORENAME, null),
          new Column("last", Role.SURNAME, null),
          new Column("born", Role.BIRTH_DATE, null));

  private static List<String> shared(String forename, String surname, String born) {
    return Ready.of(COLUMNS, row("Thomas", "Smith", "2011-05-24"), row(forename, surname, born))
        .shared(0, 1);
  }

  @ParameterizedTest(name = "{0} {1}, {2} meets under: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the same but for the birth date
          Thomas | Smith  | -          | two names
          Smith  | Thomas | -          | two names
          Tomas  | Smith  | -          | surname, near forename
          Thomas | Smyth  | -          | sounds of both names
          Thomas | Smitt  | -          | near surname, forename
          Thomas | Smih   | -          | near surname, forename
          Tom    | Smith  | -          | surname, nickname
          # another name altogether
          Amina  | Khan   | 2011-05-24 | birth date
          Amina  | Khan   | 2011-24-05 | birth date
          Amina  | Smith  | 2011-05-30 | surname, year and month
          Amina  | Smith  | 2003-05-24 | surname, month and day
          Amina  | Smith  | 2011-08-24 | surname, year and day
          Tom    | Khan   | 2011-05-30 | forename, year and month
          Tom    | Khan   | 2003-05-24 | forename, month and day
          Tom    | Khan   | 2011-08-24 | forename, year and day
          Tina   | Smith  | 2012-08-30 | surname, initial, year near
          Tina   | Smith  | 2010-08-30 | surname, initial, year near
          Thomas | Sykes  | 2012-08-30 | forename, initial, year near
          Tina   | Smitt  | 2011-05-30 | near surname, initial, year and month
          Tomas  | Sykes  | 2011-05-30 | near forename, initial, year and month
          # parts of a date
          Amina  | Smith  | 2011-05    | surname, year and month
          Tina   | Smith  | 2011       | surname, initial, year near
          """)
  void slipInOneFieldOrTwoLeavesAKeyThatTheRowsShare(
      String forename, String surname, String born, String key) {
    assertThat(shared(forename, surname, born)).contains(key);
  }

  @ParameterizedTest(name = "{0} {1}, {2} does not meet under: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Amina  | Smith  | -          | two names
          Amina  | Smith  | -          | sounds of both names
          Amina  | Smith  | -          | surname, nickname
          Amina  | Smith  | -          | surname, near forename
          Thomas | Sykes  | -          | near surname, forename
          Amina  | Smith  | 2011-06-24 | surname, year and month
          Amina  | Smith  | 2011-06-24 | surname, month and day
          Amina  | Smith  | 2011-06-24 | birth date
          Amina  | Smith  | 2012-05-24 | surname, year and day
          Tina   | Smith  | 2013-05-24 | surname, initial, year near
          Amina  | Smith  | 2011-05-24 | surname, initial, year near
          Thomas | Khan   | 2011-05-24 | forename, initial, year near
          Amina  | Smith  | 2011-05    | birth date
          Amina  | Smith  | 2011       | surname, year and month
          Amina  | Smith  | 2011-05    | surname, month and day
          Amina  | Smith  | 2011-05    | surname, year and day
          """)
  void rowsThatDifferInTheKeyDoNotShareIt(
      String forename, String surname, String born, String key) {
    assertThat(shared(forename, surname, born)).doesNotContain(key);
  }

  @ParameterizedTest(name = "{0} and {1} share {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          20110524 | 20110524 | date, year+month, month+day, year+day
          20110504 | 20110405 | date
          20110504 | 20110505 | year+month
          20110524 | 20120524 | month+day
          20110524 | 20111224 | year+day
          20110500 | 20110500 | year+month
          20110024 | 20110024 | year+day
          524      | 524      | month+day
          20110000 | 20110000 | none
          24       | 24       | none
          500      | 500      | none
          10101    | 10101    | date, year+month, month+day, year+day
          20110524 | 20110600 | none
          20120112 | 20110224 | none
          20110811 | 20120900 | none
          """)
  void datesShareWhatBothOfThemTell(int one, int other, String parts) {
    Ready ready =
        Ready.of(COLUMNS, row("Anna", "Smith", "2011-05-24"), row("Zoe", "Smith", "2011-05-24"));
    ready.prepared.dates[ready.place(0)] = one;
    ready.prepared.dates[ready.place(1)] = other;
    List<String> shared = new ArrayList<>();
    for (String name : ready.shared(0, 1)) {
      switch (name) {
        case "birth date" -> shared.add("date");
        case "surname, year and month" -> shared.add("year+month");
        case "surname, month and day" -> shared.add("month+day");
        case "surname, year and day" -> shared.add("year+day");
        default -> assertThat(name).doesNotContain("year", "month", "day");
      }
    }

    assertThat(String.join(", ", shared)).isEqualTo(parts == null ? "" : parts);
  }

  @Test
  void rowsWithNothingInCommonShareNothing() {
    assertThat(shared("Amina", "Khan", "1984-09-13")).isEmpty();
    assertThat(shared("Amina", "Khan", null)).isEmpty();
    assertThat(shared("T", "S", null)).isEmpty();
  }

  @Test
  void whatIsMissingOnBothSidesIsNotShared() {
    Ready ready =
        Ready.of(
            COLUMNS,
            row("", "", "2011-05-24"),
            row("", "", "1984-09-13"),
            row("Thomas", "", ""),
            row("Thomas", "", ""),
            row("", "Smith", ""),
            row("", "Smith", ""));

    assertThat(ready.shared(0, 1)).isEmpty();
    assertThat(ready.shared(2, 3)).isEmpty();
    assertThat(ready.shared(4, 5)).isEmpty();
  }

  @Test
  void namesInAnyOrderShareTwoOfThem() {
    Ready ready =
        Ready.of(
            COLUMNS,
            row("Anna Luise", "Smith-Jones", ""),
            row("Luise", "Jones", ""),
            row("Jones", "Anna", ""),
            row("A J", "Khan", ""),
            row("J A", "Lee", ""));

    assertThat(ready.shared(0, 1)).contains("two names");
    assertThat(ready.shared(0, 2)).contains("two names");
    assertThat(ready.shared(3, 4)).as("initials are no names").doesNotContain("two names");
  }

  @Test
  void shortNamesAreNotTakenApart() {
    Ready ready =
        Ready.of(
            COLUMNS, row("Thomas", "Lee", ""), row("Thomas", "Li", ""), row("Thomas", "Leen", ""));

    assertThat(ready.shared(0, 1)).doesNotContain("near surname, forename");
    assertThat(ready.shared(0, 2)).contains("near surname, forename");
  }

  @Test
  void keysKnowWhatTheyAreMadeOf() {
    Ready ready =
        Ready.of(COLUMNS, row("Thomas", "Smith", "2011-05-24"), row("Tom", "Lee", "2011"));
    long forename = 1L << ready.prepared.nameSlot;
    long surname = forename << 1;
    long birth = 1L << ready.prepared.dateSlot;

    assertThat(ready.comparisons().get(ready.prepared.nameSlot + 1)).isEqualTo("surname");
    for (Key key : KeyPlan.of(ready.prepared)) {
      String name = key.name();
      boolean both =
          name.contains("initial") || name.equals("two names") || name.startsWith("sounds");
      assertThat((key.slots() & forename) != 0)
          .as(name)
          .isEqualTo(both || name.contains("forename") || name.contains("nickname"));
      assertThat((key.slots() & surname) != 0).as(name).isEqualTo(both || name.contains("surname"));
      assertThat((key.slots() & birth) != 0)
          .as(name)
          .isEqualTo(name.contains("date") || name.contains("year") || name.contains("month"));
    }
  }

  @Test
  void rowsGiveTheirKeysHashesOfTheirOwn() {
    Ready ready =
        Ready.of(COLUMNS, row("Thomas", "Smith", "2011-05-24"), row("Tom", "Lee", "2011"));
    List<Long> seen = new ArrayList<>();
    for (Key key : KeyPlan.of(ready.prepared)) {
      seen.addAll(ready.hashes(key, 0));
    }

    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void blocksAreSplitByDateYearSoundsAndColumns() {
    Ready ready =
        Ready.of(
            List.of(
                new Column("last", Role.SURNAME, null),
                new Column("born", Role.BIRTH_DATE, null),
                new Column("town", Role.TEXT, null)),
            row("Smith", "2011-05-24", "Leeds"),
            row("Smyth", "2011-06-25", "York"),
            row("", "", ""));
    List<Key.Atom> atoms = KeyPlan.atoms(ready.prepared);

    assertThat(facts(atoms, ready.place(0)).toArray()).startsWith(2011_05_24, 2011).hasSize(5);
    assertThat(atoms.get(2).of(ready.place(0)))
        .as("Smith sounds as Smyth")
        .isEqualTo(atoms.get(2).of(ready.place(1)))
        .isPositive();
    assertThat(atoms.get(4).of(ready.place(0)))
        .isNotEqualTo(atoms.get(4).of(ready.place(1)))
        .isPositive();
    assertThat(facts(atoms, ready.place(2)).toArray()).containsOnly(0);
  }

  private static LongStream facts(List<Key.Atom> atoms, int place) {
    return atoms.stream().mapToLong(atom -> atom.of(place));
  }
}
