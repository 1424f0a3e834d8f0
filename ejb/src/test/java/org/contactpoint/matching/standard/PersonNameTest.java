package org.contactpoint.matching.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Amina Khan                              | AMINA  | KHAN      | 0
          Khan, Amina                             | AMINA  | KHAN      | 0
          Dr Amina Khan                           | AMINA  | KHAN      | 0
          Khan                                    | ''     | KHAN      | 0
          John Smith Jr                           | JOHN   | SMITH     | 1
          John Smith, Senior                      | JOHN   | SMITH     | 2
          Smith, John Jr                          | JOHN   | SMITH     | 1
          Morris Klein I                          | MORRIS | KLEIN     | 3
          Morris Klein II                         | MORRIS | KLEIN     | 4
          Morris Klein III                        | MORRIS | KLEIN     | 5
          Morris Klein IV                         | MORRIS | KLEIN     | 6
          thomas clifford, 1st baron of chudleigh | THOMAS | CHUDLEIGH | 0
          Sir Thomas Lee                          | THOMAS | LEE       | 0
          Lee Wong (known as Li)                  | LEE    | WONG      | 0
          (Ms) Lee Wong                           | LEE    | WONG      | 0
          , Lee Wong                              | LEE    | WONG      | 0
          Wong                                    | ''     | WONG      | 0
          """)
  void nameWrittenInOnePieceIsTakenApart(
      String written, String forename, String surname, int generation) {
    PersonName name = PersonName.full(written);

    assertThat(name.forename()).isEqualTo(forename);
    assertThat(name.surname()).isEqualTo(surname);
    assertThat(name.generation()).isEqualTo(generation);
  }

  @Test
  void middleNamesAndBarrelsAreKept() {
    PersonName name = PersonName.of("Anna Maria", "Luise", "Smith-Jones");

    assertThat(name.forename()).isEqualTo("ANNA");
    assertThat(name.surname()).isEqualTo("SMITHJONES");
    assertThat(name.parts()).containsExactly("SMITHJONES", "SMITH", "JONES");
    assertThat(name.further()).contains("MARIA", "LUISE");
  }

  @Test
  void generationIsFoundInEitherField() {
    assertThat(PersonName.of("John Jr", null, "Smith").generation()).isEqualTo(1);
    assertThat(PersonName.of("John", null, "Smith Sr").generation()).isEqualTo(2);
    assertThat(PersonName.of("John", null, "Smith Sr").surname()).isEqualTo("SMITH");
  }

  @Test
  void surnameThatOnlyLooksLikeAGenerationIsAName() {
    assertThat(PersonName.of("Ann", null, "Junior").surname()).isEqualTo("JUNIOR");
  }

  @Test
  void placeholderIsNoForename() {
    assertThat(PersonName.of("Baby", null, "Khan").forename()).isEmpty();
    assertThat(PersonName.of("Twin 1", null, "Khan").forename()).isEmpty();
    assertThat(PersonName.of(null, null, null)).isEqualTo(PersonName.NONE);
  }

  @Test
  void secondNameFieldAddsWhatTheFirstDoesNotSay() {
    PersonName name = PersonName.of("Thomas", null, "Chudleigh");
    PersonName both = name.with(PersonName.full("Thomas Clifford Chudleigh"));

    assertThat(both.forename()).isEqualTo("THOMAS");
    assertThat(both.further()).containsExactly("CLIFFORD");
  }

  @Test
  void otherForenameAndOtherSurnameAreKeptAsFurtherNames() {
    PersonName both = PersonName.of("Anna", null, "Smith").with(PersonName.full("Luise Jones"));

    assertThat(both.forename()).isEqualTo("ANNA");
    assertThat(both.surname()).isEqualTo("SMITH");
    assertThat(both.further()).containsExactlyInAnyOrder("LUISE", "JONES");
  }

  @Test
  void emptyNameIsReplacedWhole() {
    PersonName full = PersonName.full("Amina Khan Jr");

    assertThat(PersonName.NONE.with(full)).isEqualTo(full);
    assertThat(PersonName.of("Amina", null, "Khan").with(full).generation()).isEqualTo(1);
    assertThat(PersonName.of("Amina", null, "Khan Sr").with(full).generation()).isEqualTo(2);
  }

  @Test
  void noNameIsPrinted() {
    assertThat(new PersonName("A", "B", List.of(), List.of(), 0)).hasToString("name");
  }
}
