package org.contactpoint.matching.tool.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.tool.table.Table;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a data steward is told of the birth dates of a file. */
@Proves("F025")
class DateNotesTest {

  @TempDir private Path folder;

  /** Notes on files a.csv, b.csv of one column of dates each; dates between spaces. */
  private List<String> notes(String mapping, String... dates) throws IOException {
    List<Table> tables = new ArrayList<>();
    for (int file = 0; file < dates.length; file++) {
      String text = "born\n" + dates[file].replace(' ', '\n') + "\n";
      String name = (char) ('a' + file) + ".csv";
      tables.add(Table.open(Files.writeString(folder.resolve(name), text)));
    }
    Binding binding = Binding.of(Mapping.of(List.of(mapping)), tables);
    for (int file = 0; file < dates.length; file++) {
      FileColumns columns = binding.files().get(file);
      tables.get(file).read(columns::values);
    }
    return binding.dateNotes(tables.stream().map(Table::name).toList());
  }

  @Test
  void fewThatCannotBeReadAreCountedAndNamedByTheirRows() throws IOException {
    String good = "01/02/2010 ".repeat(30);

    assertThat(
            notes("birth_date = born", good + "31/02/2015 99/99/9999 soon 00/00/0000 30/02/2011"))
        .containsExactly(
            "a.csv: 5 of 35 birth dates (born) cannot be read, or are no day of the calendar:"
                + " rows 31, 32, 33 and others");
    assertThat(notes("birth_date = born", good + "2015-02-29"))
        .containsExactly(
            "a.csv: 1 of 31 birth dates (born) cannot be read, or are no day of the calendar:"
                + " row 31");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2010-02-28",
    "29/02/2012",
    "2/28/2010",
    "20100228",
    "2010",
    "02/2010",
    "2010-02-00",
    "28 Feb 2010",
    "Feb 28 2010",
    "28.2.10",
    "2010-02-28T00:00:00"
  })
  void formsThatAreReadAreNotNoted(String date) throws IOException {
    assertThat(notes("birth_date = born", date.replace(' ', '-'))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "28022010, ddmmyyyy",
    "13121999, ddmmyyyy",
    "1122010, ddmmyyyy",
    "12312010, mmddyyyy",
    "311299, ddmmyy",
    "991231, yymmdd"
  })
  void formThatMostOfTheUnreadableFitIsNamed(String date, String form) throws IOException {
    assertThat(notes("birth_date = born", (date + " ").repeat(3) + "2010-01-01"))
        .singleElement()
        .asString()
        .startsWith("a.csv: 3 of 4 birth dates (born) cannot be read")
        .endsWith("Of these 3 fit the form " + form + ": write born (" + form + ") in the mapping");
    assertThat(notes("birth_date = born (" + form + ")", (date + " ").repeat(3))).isEmpty();
  }

  @Test
  void columnWithoutDatesAndOneOfASpreadsheetAreToldApart() throws IOException {
    assertThat(notes("birth_date = born", "red green 2010-01-01"))
        .singleElement()
        .asString()
        .contains("2 of 3", "Is born the column of birth dates?", "like born (dd/mm/yyyy)")
        .doesNotContain("green");
    assertThat(notes("birth_date = born", "40123 41000 39999.0"))
        .singleElement()
        .asString()
        .contains("a spreadsheet's numbers of days");
  }

  @Test
  void formWithDayAndMonthTheWrongWayRoundIsNoted() throws IOException {
    String english = "25/03/2010 04/05/2010 30/11/2011 03/13/2010";

    assertThat(notes("birth_date = born (mm/dd/yyyy)", english))
        .containsExactly(
            "a.csv: the mapping says born (mm/dd/yyyy), but of the birth dates that tell day from"
                + " month 2 have the day first and 1 the month. Those that do not tell are read"
                + " wrongly: write born (dd/mm/yyyy)");
    assertThat(notes("birth_date = born (dd/mm/yyyy)", "03/25/2010 04/05/2010"))
        .singleElement()
        .asString()
        .contains("1 have the month first and 0 the day", "write born (mm/dd/yyyy)");
    assertThat(notes("birth_date = born (dd/mm/yyyy)", "25/03/2010 04/05/2010")).isEmpty();
    assertThat(notes("birth_date = born (yy-mm-dd)", "25-03-10 14-02-09")).isEmpty();
  }

  @Test
  void bothOrdersInOneColumnAreNoted() throws IOException {
    assertThat(notes("birth_date = born", "25/03/2010 04/05/2010 03/13/2010 26/03/2010"))
        .containsExactly(
            "a.csv: 2 birth dates (born) have the day first and 1 the month. Of those in which"
                + " both are under 13 some are read wrongly");
    assertThat(notes("birth_date = born", "25/03/2010 ".repeat(9) + "03/13/2010"))
        .as("slips of the pen")
        .isEmpty();
  }

  @Test
  void filesOfUnlikeOrderAreNotedUnlessTheMappingSaysSo() throws IOException {
    assertThat(notes("birth_date = born", "25/03/2010", "03/25/2010"))
        .containsExactly(
            "Birth dates have another order in each file (a.csv the day, b.csv the month first),"
                + " but are read alike as long as the mapping says nothing: write birth_date ="
                + " born (dd/mm/yyyy) | born (mm/dd/yyyy)");
    assertThat(
            notes("birth_date = born (dd/mm/yyyy) | born (mm/dd/yyyy)", "25/03/2010", "03/25/2010"))
        .isEmpty();
    assertThat(notes("birth_date = born", "25/03/2010", "2010-03-25")).isEmpty();
  }

  @Test
  void datesOfThreeColumnsAreLookedAt() throws IOException {
    String text = "d,m,y\n1,2,2010\n31,2,2010\n,,2010\n,,\n1,13,2010\n";
    Table table = Table.open(Files.writeString(folder.resolve("a.csv"), text));
    Binding binding =
        Binding.of(
            Mapping.of(List.of("birth_day = d", "birth_month = m", "birth_year = y")),
            List.of(table));
    FileColumns columns = binding.files().get(0);
    table.read(columns::values);

    assertThat(columns.unreadableDates()).isEqualTo(2);
    assertThat(binding.dateNotes(List.of("a.csv")))
        .singleElement()
        .asString()
        .contains("2 of 4 birth dates (y)", "rows 2, 5");
  }
}
