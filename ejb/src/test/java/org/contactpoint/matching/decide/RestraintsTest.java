package org.contactpoint.matching.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.decide.Restraints.Reason;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

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
        .of(steps);
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
    assertThat(reason(true, 4, 4, 1, 0, 0, 4, 0)).isEqualTo(Reason.NAMESAKES);
    assertThat(reason(true, 4, 4, 1, 4, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 4, 4, 1, 4, 0, 1, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 4, 4, 2, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(false, 4, 4, 1, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(Restraints.left(Reason.NAMESAKES, 20)).isEqualTo(-1);
  }

  @Test
  void otherNumberWithoutABirthDateIsAnotherPerson() {
    assertThat(reason(true, 4, 4, 0, 1, 0, 4, 0)).isEqualTo(Reason.OTHER_NUMBER);
    assertThat(reason(true, 4, 4, 4, 1, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(reason(false, 4, 4, 0, 1, 0, 4, 0)).isEqualTo(Reason.NOTHING);
    assertThat(Restraints.left(Reason.OTHER_NUMBER, 20)).isEqualTo(-1);
  }

  @Test
  void someReasonsSpeakAgainstOnePersonAndSomeForACloserLook() {
    assertThat(Restraints.against(Reason.TWINS)).isTrue();
    assertThat(Restraints.against(Reason.GENERATION)).isTrue();
    assertThat(Restraints.against(Reason.NAMESAKES)).isTrue();
    assertThat(Restraints.against(Reason.OTHER_NUMBER)).isTrue();
    assertThat(Restraints.against(Reason.ONE_KIND)).isFalse();
    assertThat(Restraints.against(Reason.FEW)).isFalse();
    assertThat(Restraints.against(Reason.NOTHING)).isFalse();
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

    assertThat(names.of(new byte[] {4, 4})).isEqualTo(Reason.NOTHING);
  }

  @Test
  void tooFewKindsOfEvidenceAreHeldBack() {
    Restraints strict = new Restraints(SLOTS, (slot, step) -> step == 4 ? 8 : -3, false, false, 3);

    assertThat(strict.of(new byte[] {4, 4, 4, 0, 0, 0, 4})).isEqualTo(Reason.FEW);
    assertThat(strict.of(new byte[] {4, 4, 4, 0, 0, 1, 0})).isEqualTo(Reason.NOTHING);
    assertThat(Restraints.left(Reason.FEW, 20)).isEqualTo(-1);
    assertThat(Reason.FEW.words()).isNotBlank();
  }

  @Test
  void whatIsHeldBackIsForAPersonToLookAt() {
    assertThat(Restraints.left(Reason.NOTHING, 20)).isEqualTo(20);
    assertThat(Restraints.left(Reason.TWINS, 20)).isEqualTo(-1);
    assertThat(Restraints.left(Reason.TWINS, -5)).isEqualTo(-5);
    assertThat(Restraints.left(Reason.GENERATION, 20)).isEqualTo(-1);
    assertThat(Restraints.left(Reason.ONE_KIND, 20)).isEqualTo(12);
  }

  @Test
  void everyReasonHasWords() {
    assertThat(Reason.NOTHING.words()).isEmpty();
    assertThat(Reason.TWINS.words()).contains("twins");
    assertThat(Reason.GENERATION.words()).contains("senior");
    assertThat(Reason.ONE_KIND.words()).contains("one kind");
  }

  private static final int NICKNAME = 7;
  private static final int LETTER = 8;
  private static final int SAME = 10;

  /** In a live index: steps of forename and birth date, of number and address (1 to 4), of sex. */
  private static Reason strictly(int forename, int birth, int number, int address, int sex) {
    List<String> many = java.util.Collections.nCopies(13, "step");
    List<Slot> slots =
        List.of(
            new Slot("forename", Slot.Kind.FORENAME, many, SAME),
            slot(Slot.Kind.SURNAME),
            new Slot("birth date", Slot.Kind.BIRTH, many, SAME),
            slot(Slot.Kind.NUMBER),
            slot(Slot.Kind.ADDRESS),
            new Slot("sex", Slot.Kind.SEX, STEPS.subList(0, 3), 2));
    byte[] steps = {(byte) forename, 4, (byte) birth, (byte) number, (byte) address, (byte) sex};
    return new Restraints(slots, (slot, step) -> step >= 4 ? 8 : -3, false, true, 1).of(steps);
  }

  @Test
  void otherForenameWithOtherBirthDateIsNeverALinkInALiveIndex() {
    assertThat(strictly(1, 1, 0, 4, 2)).isEqualTo(Reason.OTHER_PERSON);
    assertThat(strictly(2, 2, 4, 4, 2)).as("not by a number").isEqualTo(Reason.OTHER_PERSON);
    assertThat(strictly(SAME, SAME, 0, 4, 2)).isEqualTo(Reason.NOTHING);
    assertThat(reason(true, 1, 4, 2, 0, 0, 4, 0)).isEqualTo(Reason.OTHER_PERSON);
    assertThat(reason(false, 1, 4, 2, 0, 0, 4, 0)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void likeForenamesWithoutABirthDateAreForAPersonToLookAt() {
    assertThat(strictly(4, 0, 0, 4, 2)).isEqualTo(Reason.NO_DATE);
    assertThat(strictly(NICKNAME, 0, 0, 4, 2)).isEqualTo(Reason.NO_DATE);
    assertThat(strictly(LETTER, 0, 4, 4, 2)).isEqualTo(Reason.NOTHING);
    assertThat(strictly(SAME, 0, 0, 4, 2)).isEqualTo(Reason.NOTHING);
  }

  @Test
  void likeForenamesAreThoseOfTwinsAndSiblings() {
    assertThat(strictly(4, SAME, 0, 4, 2)).isEqualTo(Reason.SIBLINGS);
    assertThat(strictly(6, 9, 0, 4, 2)).isEqualTo(Reason.SIBLINGS);
    assertThat(strictly(LETTER, SAME, 0, 4, 1)).as("sister").isEqualTo(Reason.SIBLINGS);
    assertThat(strictly(LETTER, SAME, 0, 4, 2)).isEqualTo(Reason.NOTHING);
    assertThat(strictly(NICKNAME, SAME, 0, 4, 2)).isEqualTo(Reason.NOTHING);
    assertThat(strictly(4, SAME, 4, 4, 2)).as("one number").isEqualTo(Reason.NOTHING);
  }

  @Test
  void oneNameWithAnotherBirthDateIsForAPersonToLookAt() {
    assertThat(strictly(SAME, 1, 0, 4, 2)).as("father and son").isEqualTo(Reason.NAMESAKES);
    assertThat(strictly(SAME, 3, 0, 4, 2)).as("one birthday").isEqualTo(Reason.NAMESAKES);
    assertThat(strictly(SAME, 5, 0, 1, 2)).as("cousins").isEqualTo(Reason.NAMESAKES);
    assertThat(strictly(SAME, 9, 0, 1, 2)).as("neighbours").isEqualTo(Reason.NAMESAKES);
    assertThat(strictly(SAME, 9, 0, 4, 2)).as("a slip").isEqualTo(Reason.NOTHING);
    assertThat(strictly(SAME, 7, 0, 1, 2)).as("as far as known").isEqualTo(Reason.NOTHING);
  }

  @Test
  void twoNumbersOfOneIssuerAreTwoPersonsInALiveIndex() {
    assertThat(strictly(SAME, SAME, 1, 4, 2)).isEqualTo(Reason.OTHER_NUMBER);
    assertThat(strictly(SAME, SAME, 2, 4, 2)).isEqualTo(Reason.NOTHING);
  }
}
