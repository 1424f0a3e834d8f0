package org.contactpoint.matching.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.decide.Restraints.Reason;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F026")
class RestraintsTest {

  private static final List<String> STEPS = List.of("-", "differs", "a little", "alike", "same");

  private static final List<Slot> SLOTS =
      List.of(
          slot(Slot.Kind.FORENAME),
          slot(Slot.Kind.SURNAME),
          slot(Slot.Kind.BIRTH),
          slot(Slot.Kind.NUMBER),
          slot(Slot.Kind.GENERATION),
          slot(Slot.Kind.ADDRESS),
          slot(Slot.Kind.SEX));

  private static Slot slot(Slot.Kind kind) {
    return new Slot(kind.name(), kind, STEPS, 4);
  }

  private static Reason reason(boolean families, int... of) {
    byte[] steps = new byte[of.length];
    for (int i = 0; i < of.length; i++) {
      steps[i] = (byte) of[i];
    }
    return new Restraints(
            SLOTS, (slot, step) -> step == 4 ? 8 : step == 3 ? 3 : -3, families, false, 1)
        .of(steps, 0);
  }

  @Test
  void allButTheForenameAgreesInAFileWithFamilies() {
    assertThat(reason(true, 1, 4, 4, 0, 0, 4, 0)).isEqualTo(Reason.TWINS);
    assertThat(reason(true, 2, 3, 4, 0, 0, 0, 0)).isEqualTo(Reason.TWINS);
    assertThat(reason(false, 1, 4, 4, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void forenameThatIsAlikeOrMissingIsNoTwin() {
    assertThat(reason(true, 3, 4, 4, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 0, 4, 4, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void twinsHaveOneSurnameAndOneBirthDateAndTwoNumbers() {
    assertThat(reason(true, 1, 1, 4, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 1, 4, 3, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 1, 4, 4, 4, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 1, 4, 4, 1, 0, 4, 0)).isEqualTo(Reason.TWINS);
  }

  @Test
  void juniorIsNotSenior() {
    assertThat(reason(false, 4, 4, 4, 4, 1, 4, 0)).isEqualTo(Reason.GENERATION);
    assertThat(reason(false, 4, 4, 4, 4, 2, 4, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void oneNameAtOnePlaceWithAnotherBirthDateMayBeFatherAndSon() {
    assertThat(reason(true, 4, 4, 1, 0, 0, 4, 0)).isEqualTo(Reason.GENERATIONS);
    assertThat(reason(true, 4, 4, 1, 4, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 4, 4, 1, 4, 0, 1, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 4, 4, 2, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(false, 4, 4, 1, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void otherNumberWithoutABirthDateIsAnotherPerson() {
    assertThat(reason(true, 4, 4, 0, 1, 0, 4, 0)).isEqualTo(Reason.OTHER_NUMBER);
    assertThat(reason(true, 4, 4, 2, 1, 0, 4, 0)).isEqualTo(Reason.RELATIVES);
    assertThat(reason(true, 1, 4, 0, 1, 0, 4, 0)).isEqualTo(Reason.RELATIVES);
    assertThat(reason(true, 4, 4, 4, 1, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(false, 4, 4, 0, 1, 0, 4, 0)).isEqualTo(Reason.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "TWINS, NEVER, -1",
    "OTHER_NUMBER, NEVER, -1",
    "GENERATION, NEVER, -1",
    "OTHER_PERSON, NEVER, -5.5",
    "RELATIVES, NEVER, -5.5",
    "LIKE_NAMES, AGAINST, -1",
    "NAMESAKES, AGAINST, -1",
    "GENERATIONS, AGAINST, -5.5",
    "MISSPELT, UNSURE, -1",
    "SIBLINGS, UNSURE, -1",
    "NO_DATE, UNSURE, -1",
    "SLIP, UNSURE, -1",
    "NO_FORENAME, UNSURE, -1",
    "FEW, UNSURE, -1",
    "ONE_KIND, UNSURE, 12",
    "NOTHING, UNSURE, 20"
  })
  void reasonsDifferInWhatTheySayAndInWhatTheyLeave(
      Reason reason, Restraints.Force force, double leftOfTwenty) {
    assertThat(reason.force()).isEqualTo(force);
    assertThat(Restraints.left(reason, 20)).isEqualTo(leftOfTwenty);
    assertThat(Restraints.left(reason, -20)).as("no rule adds").isLessThanOrEqualTo(-20);
  }

  @Test
  void oneKindOfEvidenceAloneIsHeldBackWhereThereAreFamilies() {
    assertThat(reason(true, 4, 4, 0, 0, 0, 0, 4)).isEqualTo(Reason.ONE_KIND);
    assertThat(reason(true, 4, 4, 2, 0, 0, 1, 4)).isEqualTo(Reason.ONE_KIND);
    assertThat(reason(true, 4, 4, 3, 0, 0, 0, 4)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 0, 0, 0, 4, 0, 0, 0)).isEqualTo(Reason.ONE_KIND);
    assertThat(reason(false, 4, 4, 0, 0, 0, 0, 4)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void oneKindIsEnoughWhereThereIsNoOther() {
    Restraints names =
        new Restraints(SLOTS.subList(0, 2), (slot, step) -> step == 4 ? 8 : -3, true, false, 1);

    assertThat(names.of(new byte[] {4, 4}, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void tooFewKindsOfEvidenceAreHeldBack() {
    Restraints strict = new Restraints(SLOTS, (slot, step) -> step == 4 ? 8 : -3, false, false, 3);

    assertThat(strict.of(new byte[] {4, 4, 4, 0, 0, 0, 4}, 0)).isEqualTo(Reason.FEW);
    assertThat(strict.of(new byte[] {4, 4, 4, 0, 0, 1, 0}, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void everyReasonHasWords() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.words().isEmpty()).isEqualTo(reason == Reason.NOTHING);
    }
    assertThat(Reason.TWINS.words()).contains("twins");
    assertThat(Reason.GENERATION.words()).contains("senior");
    assertThat(Reason.ONE_KIND.words()).contains("one kind");
  }

  /** What is compared of a child. */
  private static final List<Slot> CHILD = child();

  private static List<Slot> child() {
    List<String> many = java.util.Collections.nCopies(13, "step");
    return List.of(
        new Slot("forename", Slot.Kind.FORENAME, many, NameComparer.SAME),
        slot(Slot.Kind.SURNAME),
        new Slot("birth date", Slot.Kind.BIRTH, many, 10),
        slot(Slot.Kind.NUMBER),
        slot(Slot.Kind.ADDRESS),
        new Slot("sex", Slot.Kind.SEX, STEPS.subList(0, 3), 2));
  }

  /**
   * In a live index: steps of forename and birth date, of number and address (1 to 4), of sex, and
   * how many forenames are hardly anybody's.
   */
  @ParameterizedTest(name = "{6}: {7}")
  @CsvSource({
    // forename, birth, number, address, sex, misspelt
    "SAME,      10, 0, 4, 2, 0, NOTHING,      all agrees",
    "DIFFERS,    1, 0, 4, 2, 0, OTHER_PERSON, a brother",
    "DISTANT,    2, 4, 4, 2, 0, OTHER_PERSON, not by a number either",
    "DIFFERS,   10, 0, 4, 2, 0, TWINS,        two names of their own",
    "DIFFERS,   10, 0, 4, 2, 1, MISSPELT,     one is hardly a name",
    "DIFFERS,   10, 4, 4, 2, 0, NOTHING,      one number",
    "ALIKE,     10, 0, 4, 2, 0, LIKE_NAMES,   Ava and Evie",
    "EDIT,      10, 0, 4, 2, 0, LIKE_NAMES,   Mia and Mila",
    "EDIT,       0, 0, 4, 2, 0, LIKE_NAMES,   likewise with no date",
    "EDIT,      10, 4, 4, 2, 0, NOTHING,      one number",
    "EDIT_RARE, 10, 0, 4, 2, 1, NOTHING,      a slip of the pen",
    "EDIT_RARE, 10, 0, 4, 1, 1, LIKE_NAMES,   but a girl and a boy",
    "ALIKE_RARE,10, 0, 4, 2, 1, NOTHING,      a bad slip",
    "ALIKE_RARE,10, 0, 4, 1, 1, SIBLINGS,     a bad slip but a girl and a boy",
    "ALIKE_RARE,10, 0, 4, 2, 2, SIBLINGS,     two that are hardly names",
    "ALIKE_RARE, 9, 0, 4, 2, 1, SIBLINGS,     and the date has a slip too",
    "INITIAL,   10, 0, 4, 2, 0, SIBLINGS,     one letter is no name",
    "PART,      10, 0, 4, 2, 0, SIBLINGS,     Isla and Isabella",
    "PART,      10, 4, 4, 2, 0, NOTHING,      one number",
    "NICKNAME,  10, 0, 4, 2, 0, NOTHING,      Bob",
    "NICKNAME,  10, 0, 4, 1, 0, LIKE_NAMES,   Alex and Alex",
    "NICKNAME,   0, 0, 4, 2, 0, NO_DATE,      Bob of whom no date is known",
    "PART,       0, 0, 4, 2, 0, NO_DATE,      likewise",
    "SAME,       0, 0, 4, 2, 0, NOTHING,      the name itself is enough",
    "UNKNOWN,   10, 0, 4, 2, 0, NO_FORENAME,  Twin 1",
    "UNKNOWN,   10, 4, 4, 2, 0, NOTHING,      but one number",
    "SAME,       1, 0, 4, 2, 0, GENERATIONS,  father and son",
    "SAME,       3, 0, 4, 2, 0, NAMESAKES,    one birthday",
    "SAME,       5, 0, 1, 2, 0, NAMESAKES,    cousins",
    "SAME,       9, 0, 1, 2, 0, SLIP,         a slip or neighbours",
    "SAME,       9, 0, 4, 2, 0, NOTHING,      a slip at one home",
    "SAME,       7, 0, 1, 2, 0, NOTHING,      as far as known",
    "SAME,      10, 1, 4, 2, 0, OTHER_NUMBER, two numbers of one child?",
    "SAME,      10, 2, 4, 2, 0, NOTHING,      a slip in a number",
    "SAME,       8, 1, 4, 2, 0, RELATIVES,    two numbers and two dates",
    "INITIAL,   10, 1, 4, 2, 0, RELATIVES,    two numbers and two names"
  })
  void holdsBackInALiveIndexWhatHasGoneWrongElsewhere(
      Forename forename,
      int birth,
      int number,
      int address,
      int sex,
      int misspelt,
      Reason reason,
      String example) {
    byte[] steps = {
      (byte) forename.step, 4, (byte) birth, (byte) number, (byte) address, (byte) sex
    };
    Restraints live = new Restraints(CHILD, (slot, step) -> step >= 4 ? 12 : -3, false, true, 1);

    assertThat(live.of(steps, misspelt)).as(example).isEqualTo(reason);
  }

  @ParameterizedTest(name = "forename {0}, birth {1}, number {2}, sex {3}: {4}")
  @CsvSource({
    "DIFFERS, 10, 0, 1, TWINS",
    "DIFFERS, 10, 0, 2, NOTHING",
    "DIFFERS, 10, 0, 0, NOTHING",
    "DIFFERS, 10, 4, 1, NOTHING",
    "DIFFERS,  1, 0, 1, NOTHING",
    "SAME,    10, 0, 1, NOTHING"
  })
  void girlAndBoyOfOneNameAndBirthDateAreTwinsInAnyFile(
      Forename forename, int birth, int number, int sex, Reason reason) {
    Restraints any = new Restraints(CHILD, (slot, step) -> step >= 4 ? 12 : -3, false, false, 1);
    byte[] steps = {(byte) forename.step, 4, (byte) birth, (byte) number, 4, (byte) sex};

    assertThat(any.of(steps, 0)).isEqualTo(reason);
  }

  @Test
  void twoFurtherNamesTellTwinsWhoseForenamesMayBeOne() {
    List<String> many = java.util.Collections.nCopies(13, "step");
    List<Slot> slots =
        List.of(
            new Slot("forename", Slot.Kind.FORENAME, many, NameComparer.SAME),
            slot(Slot.Kind.SURNAME),
            new Slot("birth date", Slot.Kind.BIRTH, many, 10),
            slot(Slot.Kind.FURTHER),
            slot(Slot.Kind.ADDRESS));
    Restraints live = new Restraints(slots, (slot, step) -> step >= 4 ? 12 : -3, false, true, 1);
    byte nickname = (byte) NameComparer.NICKNAME;

    assertThat(live.of(new byte[] {nickname, 4, 10, 1, 4}, 0)).isEqualTo(Reason.LIKE_NAMES);
    assertThat(live.of(new byte[] {nickname, 4, 10, 0, 4}, 0)).isEqualTo(Reason.NOTHING);
    assertThat(live.of(new byte[] {nickname, 4, 10, 2, 4}, 0)).isEqualTo(Reason.NOTHING);
    assertThat(live.of(new byte[] {(byte) NameComparer.SAME, 4, 10, 1, 4}, 0))
        .isEqualTo(Reason.NOTHING);
  }

  private enum Forename {
    UNKNOWN(0),
    DIFFERS(1),
    DISTANT(2),
    INITIAL(NameComparer.INITIAL),
    ALIKE(NameComparer.ALIKE),
    ALIKE_RARE(NameComparer.ALIKE_RARE),
    PART(6),
    NICKNAME(NameComparer.NICKNAME),
    EDIT(NameComparer.EDIT),
    EDIT_RARE(9),
    SAME(NameComparer.SAME);

    private final int step;

    Forename(int step) {
      this.step = step;
    }
  }
}
