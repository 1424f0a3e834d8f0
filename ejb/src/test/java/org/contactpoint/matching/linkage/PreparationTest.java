package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactpoint.matching.linkage.Ready.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class PreparationTest {

  private static Column column(String name, Role role) {
    return new Column(name, role, null);
  }

  private static String standard(Role role, String written) {
    Ready ready = Ready.of(role, null, written, "another@one.example 01632 960999");
    Values values = ready.prepared.parts.get(0).values();
    return values.text(values.at(ready.place(0)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "07700 900123, 07700900123",
        "+44 (0)1632 960-456, 4401632960456",
        "0044 1632 960456, 441632960456",
        "12345, 12345",
        "1234, ''",
        "ex-directory, ''",
      })
  void phoneIsItsDigitsWithoutTheSignForAbroad(String written, String digits) {
    assertThat(standard(Role.PHONE, written)).isEqualTo(digits);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Anna.Khan@One.Example, anna.khan@one.example",
    "Anna Khan <anna@one.example>, anna@one.example",
    "<anna@one.example>, anna@one.example",
    "anna@one.example>, anna@one.example>",
    ">anna<@one.example, >anna<@one.example",
  })
  void addressForMailIsTakenOutOfItsBrackets(String written, String address) {
    assertThat(standard(Role.EMAIL, written)).isEqualTo(address);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"ls1 2ab, LS12AB", "LS1-2AB, LS12AB"})
  void postcodeIsSqueezed(String written, String code) {
    assertThat(standard(Role.POSTCODE, written)).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "male, M, the same",
    "1, m, the same",
    "Boy, male, the same",
    "F, 2, the same",
    "girl, weiblich, the same",
    "F, M, differs",
    "F, x, not known",
    "F, '', not known",
  })
  void sexIsUnderstoodHoweverItIsWritten(String one, String other, String step) {
    assertThat(Ready.of(Role.SEX, null, one, other).step("SEX", 0, 1)).isEqualTo(step);
  }

  @Test
  void firstColumnThatTellsASexCounts() {
    Ready ready =
        Ready.of(
            List.of(column("code", Role.SEX), column("sex", Role.SEX), column("more", Role.SEX)),
            row("x", "F", "M"),
            row("y", "F", "F"));

    assertThat(ready.comparisons()).containsExactly("sex");
    assertThat(ready.step("sex", 0, 1)).isEqualTo("the same");
  }

  @Test
  void datesInThreeColumnsAreOne() {
    Ready ready =
        Ready.of(
            List.of(
                column("day", Role.BIRTH_DAY),
                column("month", Role.BIRTH_MONTH),
                column("year", Role.BIRTH_YEAR)),
            row("24", "5", "2011"),
            row("", "May", "2011"),
            row("", "", ""));

    assertThat(ready.prepared.dates[ready.place(0)]).isEqualTo(2011_05_24);
    assertThat(ready.prepared.dates[ready.place(1)]).isEqualTo(2011_05_00);
    assertThat(ready.prepared.dates[ready.place(2)]).isZero();
  }

  @Test
  void firstDateOfARowCounts() {
    Ready ready =
        Ready.of(
            List.of(
                column("born", Role.BIRTH_DATE),
                column("dob", Role.BIRTH_DATE),
                column("year", Role.BIRTH_YEAR)),
            row("2011-05-24", "2012-06-25", "2009"),
            row("", "2012-06-25", "2009"),
            row("unknown", "", "2009"));

    assertThat(ready.prepared.dates[ready.place(0)]).isEqualTo(2011_05_24);
    assertThat(ready.prepared.dates[ready.place(1)]).isEqualTo(2012_06_25);
    assertThat(ready.prepared.dates[ready.place(2)]).isEqualTo(2009_00_00);
  }

  @Test
  void orderOfDayAndMonthIsSaidOrLearnt() {
    Ready said = Ready.of(Role.BIRTH_DATE, "MM/dd/yyyy", "05/04/2011", "01/02/2011");
    Ready learnt = Ready.of(Role.BIRTH_DATE, null, "05/04/2011", "05/24/2011");
    Ready british = Ready.of(Role.BIRTH_DATE, null, "05/04/2011", "01/02/2011");

    assertThat(said.prepared.dates[said.place(0)]).isEqualTo(2011_05_04);
    assertThat(learnt.prepared.dates[learnt.place(0)]).isEqualTo(2011_05_04);
    assertThat(british.prepared.dates[british.place(0)]).isEqualTo(2011_04_05);
    assertThat(learnt.prepared.notes).containsExactly("BIRTH_DATE: read with the month first");
    assertThat(british.prepared.notes).containsExactly("BIRTH_DATE: read with the day first");
    assertThat(said.prepared.notes).as("who said so need not be told").isEmpty();
    Ready wrong = Ready.of(Role.BIRTH_DATE, "MM/dd/yyyy", "24/05/2011", "05/04/2011", "25/06/2012");
    assertThat(wrong.prepared.notes)
        .singleElement()
        .asString()
        .contains("2 dates do not fit the form MM/dd/yyyy");
    Ready clear = Ready.of(Role.BIRTH_DATE, null, "2011-04-05", "4 May 2011");
    assertThat(clear.prepared.notes).as("nothing to be learnt").isEmpty();
  }

  @Test
  void columnOfDatesWithoutADateIsNotCompared() {
    Ready ready =
        Ready.of(
            List.of(column("born", Role.BIRTH_DATE), column("sex", Role.SEX)),
            row("soon", "F"),
            row("late", "F"));

    assertThat(ready.prepared.dates).isNull();
    assertThat(ready.prepared.dateSlot).isEqualTo(-1);
    assertThat(ready.comparisons()).containsExactly("sex");
  }

  @Test
  void secondColumnOfForenamesHasFurtherNames() {
    Ready ready =
        Ready.of(
            List.of(
                column("first", Role.FORENAME),
                column("second", Role.FORENAME),
                column("middle", Role.MIDDLE_NAME),
                column("last", Role.SURNAME)),
            row("Anna", "Luise", "Marie", "Khan"));

    assertThat(ready.prepared.names.text(ready.prepared.names.forename(0))).isEqualTo("ANNA");
    assertThat(Arrays.stream(ready.prepared.names.further(0)).mapToObj(ready.prepared.names::text))
        .contains("LUISE", "MARIE");
  }

  @Test
  void severalColumnsOfSurnamesAreOneName() {
    Ready ready =
        Ready.of(
            List.of(column("last", Role.SURNAME), column("other", Role.SURNAME)),
            row("Smith", "Jones"),
            row("", "Jones"));

    assertThat(ready.prepared.names.text(ready.prepared.names.surname(ready.place(0))))
        .isEqualTo("SMITHJONES");
    assertThat(ready.prepared.names.text(ready.prepared.names.surname(ready.place(1))))
        .isEqualTo("JONES");
  }

  @Test
  void fullNameStandsInWhereThePartsAreMissing() {
    Ready ready =
        Ready.of(
            List.of(
                column("first", Role.FORENAME),
                column("last", Role.SURNAME),
                column("full", Role.FULL_NAME)),
            row("", "", "Anna Khan"),
            row("Anna", "Khan", ""));

    assertThat(ready.step("forename", 0, 1)).startsWith("the same");
    assertThat(ready.step("surname", 0, 1)).startsWith("the same");
  }

  @Test
  void middleNamesAloneAreNoNames() {
    Ready ready =
        Ready.of(
            List.of(column("middle", Role.MIDDLE_NAME), column("sex", Role.SEX)),
            row("Anna", "F"),
            row("Anna", "F"));

    assertThat(ready.prepared.names).isNull();
    assertThat(ready.prepared.nameSlot).isEqualTo(-1);
  }

  @Test
  void everyColumnIsComparedAndPlacesAreToldFromTheRest() {
    Ready ready =
        Ready.of(
            List.of(
                column("note", Role.TEXT),
                column("nhs", Role.IDENTIFIER),
                column("mail", Role.EMAIL),
                column("tel", Role.PHONE),
                column("street", Role.ADDRESS),
                column("code", Role.POSTCODE),
                column("sex", Role.SEX),
                column("born", Role.BIRTH_DATE),
                column("last", Role.SURNAME)),
            row(
                "red",
                "1804974",
                "a@b.example",
                "01632960456",
                "1 High St",
                "LS12AB",
                "F",
                "2011-05-24",
                "Khan"),
            row(
                "blue",
                "1804975",
                "c@d.example",
                "01632960457",
                "2 High St",
                "LS12AC",
                "M",
                "2011-05-25",
                "Kahn"));

    List<String> all = ready.comparisons();
    assertThat(all.subList(all.indexOf("birth date"), all.size()))
        .containsExactly("birth date", "sex", "postcode", "street", "phone", "mail", "nhs", "note");
    assertThat(ready.prepared.nameSlot).isZero();
    assertThat(all.get(ready.prepared.dateSlot)).isEqualTo("birth date");
    assertThat(ready.prepared.parts)
        .extracting(Prepared.Part::kind)
        .containsExactly(
            Slot.Kind.POSTCODE,
            Slot.Kind.ADDRESS,
            Slot.Kind.PHONE,
            Slot.Kind.EMAIL,
            Slot.Kind.NUMBER,
            Slot.Kind.TEXT);
    ready.prepared.parts.forEach(part -> assertThat(all.get(part.slot())).isEqualTo(part.name()));
    for (int slot = 0; slot < all.size(); slot++) {
      assertThat(ready.prepared.place[slot])
          .isEqualTo(List.of("postcode", "street").contains(all.get(slot)));
    }
  }

  @Test
  void numbersOfOneIssuerAreComparedAcrossColumns() {
    Ready ready =
        Ready.of(
            List.of(
                new Column("passport", Role.IDENTIFIER, "passport"),
                new Column("old passport", Role.IDENTIFIER, "passport"),
                new Column("card", Role.IDENTIFIER, null)),
            row("PA-1234567", "", "77777"),
            row("QB9999999", "pa 1234567", "88888"));

    assertThat(ready.comparisons()).containsExactly("passport", "card");
    assertThat(ready.step("passport", 0, 1)).startsWith("the same");
    assertThat(ready.step("card", 0, 1)).isEqualTo("differs");
  }

  @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
  @CsvSource({
    // Source: the NHS number's check digit, modulus 11 (NHS Data Dictionary)
    "NHS, 9990000018, 9990000034, differs",
    "nhs, 9990000018, 9990000034, differs",
    "passport, 9990000018, 9990000034, somewhat alike",
    "NHS, 9990000018, 9990000019, one character differs",
  })
  void checkDigitsThatHoldTellTwoNumbersFromASlip(
      String issuer, String one, String other, String step) {
    assertThat(Ready.of(Role.IDENTIFIER, issuer, one, other).step(issuer, 0, 1)).isEqualTo(step);
  }

  @Test
  void addressThatIsWholeOrInLinesIsOneText() {
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(row(i + " Mill Lane Leeds", "", ""));
      rows.add(row("", i + " Mill Lane", "Leeds"));
    }
    Ready ready =
        Ready.of(
            List.of(
                column("whole", Role.ADDRESS),
                column("street", Role.ADDRESS),
                column("town", Role.ADDRESS)),
            rows.toArray(String[][]::new));

    assertThat(ready.comparisons()).containsExactly("address");
    assertThat(ready.step("address", 6, 7)).startsWith("the same");
  }

  @Test
  void textOfOneValueOrTooManyColumnsIsLeftOutAndSaid() {
    List<Column> columns = new ArrayList<>();
    String[] one = new String[16];
    String[] other = new String[16];
    for (int i = 0; i < 16; i++) {
      columns.add(column("c" + i, Role.TEXT));
      one[i] = i == 15 ? "school" : "value " + i;
      other[i] = i == 15 ? "school" : i == 0 ? "" : "other " + i;
    }
    columns.set(15, column("kind", Role.TEXT));
    String[] third = one.clone();
    third[0] = "third";
    Ready ready = Ready.of(columns, one, other, third, new String[16]);

    assertThat(ready.comparisons()).hasSize(12).contains("c1", "c12");
    assertThat(ready.prepared.notes)
        .as("those with most values are compared, of equals the first")
        .containsExactly(
            "kind: one value only, not compared",
            "c13: too many columns, not compared",
            "c14: too many columns, not compared",
            "c0: too many columns, not compared");
  }

  @Test
  void orderOfTheRowsDoesNotDependOnTheFile() {
    String[][] rows = new String[50][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("N" + (char) ('a' + i % 26) + i, i % 3 == 0 ? "" : "Town" + i % 5);
    }
    List<Column> columns = List.of(column("name", Role.SURNAME), column("town", Role.TEXT));
    String[][] turned = new String[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      turned[i] = rows[rows.length - 1 - i];
    }
    Ready forth = Ready.of(columns, rows);
    Ready back = Ready.of(columns, turned);

    assertThat(forth.prepared.rows()).isEqualTo(50);
    for (int place = 0; place < rows.length; place++) {
      assertThat(back.prepared.original[place])
          .isEqualTo(rows.length - 1 - forth.prepared.original[place]);
    }
    assertThat(forth.prepared.original)
        .isNotEqualTo(java.util.stream.IntStream.range(0, 50).toArray());
  }
}
