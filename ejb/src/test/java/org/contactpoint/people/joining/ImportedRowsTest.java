package org.contactpoint.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedRowsTest {

  private static final String COLUMNS = String.join(",", RequestImport.COLUMNS);

  @Test
  void rowsAreFormsWhateverTheOrderOfTheColumnsAndTheFormOfTheDays() {
    List<ImportedRows.Typed> rows =
        ImportedRows.read(
            "\uFEFFLast Day,"
                + COLUMNS.replace(",last day", "").toUpperCase()
                + "\r\n1/2/2027,\"Nair, Priya\",Nurse,organisation manager,,p@x.example,01632 960123,"
                + "new,HR/1,2026-11-02,RC 1,3/11/2026,TR 1,2\r\n");
    UserRequests.Asked asked = rows.get(0).asked(null, null);
    assertThat(rows.get(0).line()).isEqualTo(2);
    assertThat(asked.name()).isEqualTo("Nair, Priya");
    assertThat(asked.role()).isEqualTo("ORGANISATION_MANAGER");
    assertThat(asked.checked()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(asked.trained()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(asked.endsOn()).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void shortRowsAndDaysThatAreNoneAreReadAsMissing() {
    ImportedRows.Typed row = ImportedRows.read(COLUMNS + "\nPriya,,,,,,,,31/2/2026").get(0);
    assertThat(row.of("check")).isEmpty();
    assertThat(row.day("check day")).isEmpty();
    assertThat(row.asked(null, null).checked()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name,job\nPriya,nurse", "HEAD"})
  void whatIsNoTableOfUsersIsSaid(String csv) {
    assertThatThrownBy(() -> ImportedRows.read(csv.replace("HEAD", COLUMNS)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void tooManyRowsAreRefused() {
    assertThatThrownBy(() -> ImportedRows.read(COLUMNS + "\nx".repeat(RequestImport.MOST + 1)))
        .isInstanceOf(InvalidInput.class);
  }
}
