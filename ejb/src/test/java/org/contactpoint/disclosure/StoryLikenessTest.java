package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves({"F045", "F122"})
class StoryLikenessTest {

  private static final LocalDate BORN = LocalDate.of(1991, 11, 2);

  private final Story anna = new Story();

  @Test
  void nothingSharedIsNoClue() {
    assertThat(clues(anna, new Story().named("Tariq", "Omar").born(null))).isEmpty();
  }

  @Test
  void carerHomeAndTelephoneAreEachAClue() {
    anna.carer("Marie Kouassi", "01632 960001").home("14 Mill Road", "M6 5WZ");
    Story other = new Story().named("Tariq", "Omar").born(null);

    assertThat(clues(anna, other.carer("Marie Kouasi", null))).containsExactly(Clue.CARER);
    assertThat(clues(anna, other.carer("Dana Lowe", "+44 1632 960001")))
        .containsExactly(Clue.TELEPHONE);
    assertThat(clues(anna, other.carer(null, null).home("14 Mill Rd", "M6 5WZ")))
        .containsExactly(Clue.HOME);
    assertThat(clues(anna, other.home("15 Mill Rd", "M6 5WZ"))).isEmpty();
    assertThat(clues(anna, other.carer("Mary Kouassi", null)))
        .as("one slip in a short first name is another name")
        .contains(Clue.CARER);
    assertThat(clues(anna, other.carer("Paul Kouassi", null))).isEmpty();
  }

  @Test
  void shieldedRecordTellsByItsCarersNamesOnly() {
    anna.carer("Marie Kouassi", "01632 960001").home("14 Mill Road", "M6 5WZ").number("1");
    Story same = new Story().carer("Marie Kouassi", "01632 960001").home("14 Mill Road", "M6 5WZ");
    same.number("1").shielded = true;

    assertThat(clues(anna, same)).doesNotContain(Clue.HOME, Clue.TELEPHONE, Clue.NUMBER);
    assertThat(clues(same, anna)).doesNotContain(Clue.HOME, Clue.TELEPHONE, Clue.NUMBER);
    assertThat(clues(anna, same)).contains(Clue.CARER);
    assertThat(AskedFamily.of(same.open()).homes()).isEmpty();
    assertThat(AskedFamily.of(same.open()).telephones()).isEmpty();
  }

  @Test
  void birthDatesThatMayBeOneToldTwice() {
    assertThat(clues(anna, other().born(BORN))).containsExactly(Clue.BIRTH);
    assertThat(clues(anna, other().born(LocalDate.of(1991, 2, 11)))).contains(Clue.BIRTH);
    assertThat(clues(anna, other().born(BORN.plusDays(62)))).containsExactly(Clue.BIRTH_NEAR);
    assertThat(clues(anna, other().born(BORN.plusDays(63)))).isEmpty();
    assertThat(clues(anna, other().born(BORN.plusDays(400)))).isEmpty();
    assertThat(clues(anna, other().born(BORN.plusDays(401)))).containsExactly(Clue.OTHER_AGE);
    assertThat(clues(anna, other().about(1992))).containsExactly(Clue.BIRTH_NEAR);
    assertThat(clues(anna, other().about(1993))).containsExactly(Clue.OTHER_AGE);
  }

  @Test
  void numbersOfOneKindAgreeOrDiffer() {
    anna.number("1");
    assertThat(clues(anna, other().number("1"))).containsExactly(Clue.NUMBER);
    assertThat(clues(anna, other().number("2"))).containsExactly(Clue.OTHER_NUMBER);
    assertThat(clues(anna, other().number("2").number("1")))
        .as("an old number beside the new one")
        .containsExactly(Clue.NUMBER);
  }

  @Test
  void namesAgreeInLettersNearlyOrInSound() {
    anna.named("Amina", "Khaled");
    assertThat(clues(anna, other().named("Ameena", "Khalid"))).containsExactly(Clue.NAME);
    assertThat(clues(anna, other().named("Tariq", "Khaled"))).isEmpty();
    assertThat(clues(anna, other().named("Amina", "Omar"))).isEmpty();
  }

  @Test
  void oneSexIsNoClueAndTwoSpeakAgainst() {
    anna.gender = Gender.FEMALE;
    assertThat(clues(anna, other())).isEmpty();
    Story boy = other();
    boy.gender = Gender.MALE;
    assertThat(clues(anna, boy)).containsExactly(Clue.OTHER_SEX);
  }

  @Test
  void oneChildTakesMoreThanOneFamilyAndNothingAgainst() {
    assertThat(StoryLikeness.oneChild(Set.of(Clue.CARER, Clue.HOME))).isFalse();
    for (Clue clue : List.of(Clue.NAME, Clue.BIRTH, Clue.BIRTH_NEAR, Clue.NUMBER)) {
      assertThat(StoryLikeness.oneChild(Set.of(Clue.CARER, clue))).isTrue();
      assertThat(StoryLikeness.oneChild(Set.of(clue, Clue.OTHER_SEX))).isFalse();
    }
  }

  @Test
  void typedQuestionComparesWhatWasTyped() {
    AskedFamily typed =
        new AskedFamily(
            AskedFamily.of(anna.carer("Marie Kouassi", null).open()).carers(),
            List.of(),
            List.of(),
            null);
    assertThat(typed.empty()).isFalse();
    assertThat(StoryLikeness.of(typed, other().carer("Marie Kouassi", null).open()))
        .containsExactly(Clue.CARER);
    assertThat(new AskedFamily(List.of(), List.of(), List.of(), null).empty()).isTrue();
  }

  private static Story other() {
    return new Story().named("Tariq", "Omar").born(null);
  }

  private static Set<Clue> clues(Story one, Story other) {
    return StoryLikeness.of(AskedFamily.of(one.open()), other.open());
  }

  /** A record, as one agency tells it. */
  private static final class Story {

    private List<NameFact> names = List.of(NameFact.legal("Anna", "Kouao"));
    private BirthDate birth = new BirthDate(BORN, BirthDate.Accuracy.EXACT);
    private Gender gender = Gender.NOT_SPECIFIED;
    private List<AddressFact> homes = List.of();
    private List<CarerFact> carers = List.of();
    private List<IdentifierFact> numbers = List.of();
    private boolean shielded;

    Story named(String forename, String surname) {
      names = List.of(NameFact.legal(forename, surname));
      return this;
    }

    Story born(LocalDate day) {
      birth = day == null ? null : new BirthDate(day, BirthDate.Accuracy.EXACT);
      return this;
    }

    Story about(int year) {
      birth = new BirthDate(LocalDate.of(year, 1, 1), BirthDate.Accuracy.YEAR);
      return this;
    }

    Story home(String line, String postcode) {
      homes =
          List.of(
              new AddressFact(
                  AddressFact.State.CURRENT, List.of(line), postcode, null, null, null));
      return this;
    }

    Story carer(String name, String telephone) {
      carers =
          name == null ? List.of() : List.of(new CarerFact(name, null, false, telephone, null));
      return this;
    }

    Story number(String value) {
      numbers =
          Stream.concat(
                  numbers.stream(),
                  Stream.of(new IdentifierFact(IdentifierFact.Kind.NHS_NUMBER, value)))
              .toList();
      return this;
    }

    OpenChild open() {
      return new OpenChild(
          new ChildId(1),
          null,
          new GoldenRecord(
              "0000000000",
              names,
              birth,
              gender,
              homes,
              carers,
              numbers,
              SourceFacts.Education.UNKNOWN,
              Set.of(),
              null,
              GoldenRecord.Life.ACTIVE,
              shielded,
              List.of()),
          List.of(),
          List.of());
    }
  }
}
