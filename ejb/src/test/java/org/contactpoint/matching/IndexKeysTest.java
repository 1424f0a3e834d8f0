package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F043")
class IndexKeysTest {

  private static final LocalDate BORN = LocalDate.of(2011, 5, 24);
  private static final BirthDate EXACT = BirthDate.exact(2011, 5, 24);

  private static Person person(BirthDate birth, Person.Name... names) {
    return new Person(
        List.of(names),
        birth,
        Gender.values()[0],
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Person.Name name(String forenames, String surname) {
    return new Person.Name(forenames, surname, Person.Use.IN_USE);
  }

  private static List<Kind> kinds(Person person) {
    return IndexKeys.of(person).stream().map(Key::kind).toList();
  }

  @Test
  void childIsFoundByItsNamesAndItsBirth() {
    assertThat(IndexKeys.of(person(EXACT, name("Amina", "Khan"))))
        .containsExactlyInAnyOrder(
            IndexKeys.surnameBirth("KHAN", BORN),
            IndexKeys.forenameBirth("AMINA", BORN),
            IndexKeys.namesYear("KHAN", "AMINA", 2011),
            IndexKeys.soundsYear("KHAN", "AMINA", 2011));
  }

  @Test
  void keyIsMadeOfItsParts() {
    assertThat(IndexKeys.surnameBirth("KHAN", BORN))
        .isEqualTo(new Key(Kind.SURNAME_BIRTH, "KHAN", "", 2011_05_24));
    assertThat(IndexKeys.forenameBirth("AMINA", LocalDate.of(2011, 12, 1)))
        .isEqualTo(new Key(Kind.FORENAME_BIRTH, "AMINA", "", 2011_12_01));
    assertThat(IndexKeys.namesYear("KHAN", "AMINA", 2011))
        .isEqualTo(new Key(Kind.NAMES_YEAR, "KHAN", "AMINA", 2011));
    assertThat(IndexKeys.soundsYear("SMITH", "AMINA", 2011))
        .isEqualTo(IndexKeys.soundsYear("SMYTH", "AMEENA", 2011));
    assertThat(IndexKeys.forenamePostcode("AMINA", "LS1 2AB"))
        .isEqualTo(new Key(Kind.FORENAME_POSTCODE, "AMINA", "LS1 2AB", 0));
    assertThat(IndexKeys.carerYear("KHAN", "SARA", 2011))
        .isEqualTo(new Key(Kind.GUARDIAN_BIRTH, "KHAN", "SARA", 2011));
    assertThat(IndexKeys.indexNumber("1234567890"))
        .isEqualTo(new Key(Kind.INDEX_NUMBER, "1234567890", "", 0));
    assertThat(IndexKeys.identifier("UPN", "A123"))
        .isEqualTo(new Key(Kind.IDENTIFIER, "UPN", "A123", 0));
  }

  @ParameterizedTest(name = "{0}: whole date {1}")
  @CsvSource({"EXACT, true", "ESTIMATED, true", "DUE, true", "MONTH, false", "YEAR, false"})
  void dateThatIsKnownInPartIsNoKey(BirthDate.Accuracy accuracy, boolean whole) {
    List<Kind> kinds = kinds(person(new BirthDate(BORN, accuracy), name("Amina", "Khan")));

    assertThat(kinds.contains(Kind.SURNAME_BIRTH)).isEqualTo(whole);
    assertThat(kinds.contains(Kind.FORENAME_BIRTH)).isEqualTo(whole);
    assertThat(kinds).contains(Kind.NAMES_YEAR, Kind.SOUNDS_YEAR);
  }

  @Test
  void childDueAtTheTurnOfAYearIsFoundInBoth() {
    BirthDate due = new BirthDate(LocalDate.of(2027, 2, 9), BirthDate.Accuracy.DUE);
    assertThat(IndexKeys.of(person(due, name("Amina", "Khan"))))
        .contains(
            IndexKeys.namesYear("KHAN", "AMINA", 2026), IndexKeys.namesYear("KHAN", "AMINA", 2027));
    BirthDate born = new BirthDate(LocalDate.of(2027, 2, 9), BirthDate.Accuracy.EXACT);
    assertThat(IndexKeys.of(person(born, name("Amina", "Khan"))))
        .doesNotContain(IndexKeys.namesYear("KHAN", "AMINA", 2026));
  }

  @Test
  void withoutABirthDateOnlyPlaceAndNumbersAreLeft() {
    Person person =
        new Person(
            List.of(name("Amina", "Khan")),
            null,
            Gender.values()[0],
            List.of("LS1 2AB", "LS2 9JT"),
            List.of("Mill Lane School"),
            List.of("Sara Khan"),
            "1234567890",
            List.of(new Person.Identifier("UPN", "A123")));

    assertThat(IndexKeys.of(person))
        .containsExactly(
            IndexKeys.forenamePostcode("AMINA", "LS1 2AB"),
            IndexKeys.forenamePostcode("AMINA", "LS2 9JT"),
            IndexKeys.indexNumber("1234567890"),
            IndexKeys.identifier("UPN", "A123"));
  }

  @Test
  void carerIsFoundWithTheYearOfTheChild() {
    Person person =
        new Person(
            List.of(),
            EXACT,
            Gender.values()[0],
            List.of(),
            List.of(),
            List.of("Sara Khan", "Khan, Omar", "Mum"),
            null,
            List.of());

    assertThat(IndexKeys.of(person))
        .containsExactly(
            IndexKeys.carerYear("KHAN", "SARA", 2011), IndexKeys.carerYear("KHAN", "OMAR", 2011));
  }

  @Test
  void nameThatLacksARoleTakesItFromTheOneInUse() {
    Person person = person(EXACT, name("Amina", "Khan"), name("Minnie", ""), name("", "Shah"));

    assertThat(IndexKeys.of(person))
        .contains(
            IndexKeys.namesYear("KHAN", "MINNIE", 2011), IndexKeys.namesYear("SHAH", "AMINA", 2011))
        .doesNotContain(IndexKeys.namesYear("SHAH", "MINNIE", 2011));
  }

  @Test
  void onlyNameThereIsStandsInBothRoles() {
    assertThat(IndexKeys.of(person(EXACT, name("", "Khan"))))
        .contains(IndexKeys.surnameBirth("KHAN", BORN), IndexKeys.forenameBirth("KHAN", BORN));
    assertThat(IndexKeys.of(person(EXACT, name("Amina", ""))))
        .contains(IndexKeys.surnameBirth("AMINA", BORN), IndexKeys.forenameBirth("AMINA", BORN));
    assertThat(IndexKeys.of(person(EXACT, name("", "")))).isEmpty();
  }

  @Test
  void keysAreThereOnceAndDictionariesHaveAllNames() {
    Person person = person(EXACT, name("Amina", "Khan-Shah"), name("Amina", "Khan"));

    assertThat(IndexKeys.of(person)).doesNotHaveDuplicates();
    assertThat(IndexKeys.forenames(person)).containsExactly("AMINA");
    assertThat(IndexKeys.surnames(person)).containsExactly("KHANSHAH", "KHAN", "SHAH");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Sara Khan | SARA KHAN",
        "Khan, Sara | SARA KHAN",
        "Sara Ann Khan | SARA KHAN",
        "Khan, Sara Ann | SARA KHAN",
        "' Sara Khan ' | SARA KHAN",
        ", Sara Khan | SARA KHAN",
        "Khan | ''",
        "Khan, | ''",
        "'' | ''",
        "- | ''",
      })
  void carersNameIsReadEitherWayRound(String written, String names) {
    assertThat(String.join(" ", Wanted.carerNames(written))).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "St. Mary's RC Primary School | SAINT MARYS",
        "The Mill Lane Surgery | MILL LANE",
        "Academy of the Community | ''",
        "Abbey (Infants) & Juniors | ABBEY JUNIORS",
        "- | ''",
      })
  void settingIsKnownByItsTellingWords(String written, String words) {
    assertThat(SettingName.words(written))
        .isEqualTo(Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Mill Lane School, Mill Lane Primary School, true",
    "Milll Lane, Mill Lane School, true",
    "Abbey, Abbey Grange, true",
    "Abbey Grange, Abbey, false",
    "Greenfeild, Greenfield School, true",
    "Grange, Abbey, false",
    "School, Mill Lane School, false",
  })
  void settingAgreesWhenEveryTellingWordDoes(String asked, String setting, boolean agree) {
    assertThat(SettingName.agree(asked, setting)).isEqualTo(agree);
  }

  @Test
  void printedPersonsSayNothing() {
    assertThat(person(EXACT, name("Amina", "Khan"))).hasToString("person");
    assertThat(name("Amina", "Khan")).hasToString("name");
    assertThat(new Person.Identifier("UPN", "A123")).hasToString("identifier");
    assertThat(CarerName.read("Sara Khan").orElseThrow()).hasToString("carer's name");
  }
}
