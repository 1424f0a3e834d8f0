package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F043")
class NameFormsTest {

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith | SMITH",
        "o'neill | ONEILL",
        "O’Neill | ONEILL",
        "Siân | SIAN",
        "Llŷr | LLYR",
        "Caoimhín | CAOIMHIN",
        "Łukasz | LUKASZ",
        "Ștefan | STEFAN",
        "Straße | STRASSE",
        "Þór | THOR",
        "Иванов | IVANOV",
        "王小明 | WANGXIAOMING",
        "Παπαδόπουλος | PAPADOPOULOS",
        "Mr Smith | SMITH",
        "Mary-Jane | MARYJANE",
        "<script> | SCRIPT",
        "‮Smith | SMITH",
      })
  void writesNamesInPlainLetters(String raw, String letters) {
    assertThat(NameForms.letters(raw)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baby",
        "Twin 1",
        "Baby girl",
        "BABY OF SARAH",
        "Infant",
        "Unknown",
        "not known",
        "N/A",
        "Miss",
        "B/O Smith",
        "42",
        "-",
        "'",
        "TBC"
      })
  void whatStandsForAMissingNameIsNoName(String raw) {
    assertThat(NameForms.letters(raw)).isEmpty();
    assertThat(NameForms.forenames(raw)).isEmpty();
  }

  @Test
  void naIsANameAndInCapitalsItIsNone() {
    assertThat(NameForms.forenames("Na")).containsExactly("NA");
    assertThat(NameForms.surnames(" Na ")).containsExactly("NA");
    assertThat(NameForms.letters("Na")).isEqualTo("NA");
    assertThat(NameForms.forenames("NA")).isEmpty();
    assertThat(NameForms.surnames("n/a")).isEmpty();
  }

  @Test
  void nothingIsNoName() {
    assertThat(NameForms.letters(null)).isEmpty();
    assertThat(NameForms.forenames(" ")).isEmpty();
    assertThat(NameForms.surnames(null)).isEmpty();
    assertThat(NameForms.surnames("Not stated")).isEmpty();
    assertThat(NameForms.sound("")).isEmpty();
  }

  @ParameterizedTest(name = "\"{0}\" has the forms {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Thomas | THOMAS",
        "Mary-Jane | MARY JANE MARYJANE",
        "Xiao Ming | XIAO MING XIAOMING",
        "Elizabeth Alexandra | ELIZABETH ALEXANDRA",
        "Abd al-Rahman | ABDULRAHMAN RAHMAN",
        "Abdul Rahman Ali | ABDULRAHMAN RAHMAN ALI",
        "J. Peter | J PETER",
        "Miss Siân Mair | SIAN MAIR SIANMAIR",
        "Ben | BEN",
        "Al | AL",
      })
  void givesEachForename(String raw, String forms) {
    assertThat(NameForms.forenames(raw)).containsExactly(forms.split(" "));
  }

  @ParameterizedTest(name = "\"{0}\" has the forms {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith | SMITH",
        "Smith-Jones | SMITHJONES SMITH JONES",
        "Smith Jones | SMITHJONES SMITH JONES",
        "O'Neill-Khan | ONEILLKHAN ONEILL KHAN",
        "O Neill | ONEILL",
        "Mac Donald | MACDONALD",
        "van der Berg | VANDERBERG BERG",
        "al-Hassan | ALHASSAN HASSAN",
        "de la Cruz Santos | DELACRUZSANTOS CRUZ SANTOS",
        "ap Rhys | APRHYS RHYS",
        "St John | STJOHN",
        "Ng | NG",
        "E | E",
        "Le | LE",
        "Master | MASTER",
        "Wiśniewska–Nowak | WISNIEWSKANOWAK WISNIEWSKA NOWAK",
      })
  void givesWholeFamilyNameAndEachBarrel(String raw, String forms) {
    assertThat(NameForms.surnames(raw)).containsExactly(forms.split(" "));
  }

  @Test
  void soundsOfSpellingsOfOneNameAgree() {
    for (List<String> same :
        List.of(
            List.of("MOHAMMED", "MUHAMMAD", "MOHAMED"),
            List.of("HUSSAIN", "HUSSEIN", "HUSAIN"),
            List.of("CATHERINE", "KATHERINE", "KATHRYN"),
            List.of("SMITH", "SMYTH"))) {
      assertThat(same.stream().map(NameForms::sound).distinct()).hasSize(1);
    }
    assertThat(NameForms.sound("SMITH")).isNotEqualTo(NameForms.sound("PATEL"));
  }
}
