package org.contactpoint.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.matching.compare.Slot;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what two rows' agreement comes, for each kind of pair: one row of the table a group. */
@Proves("F025")
class CauseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SAME, PERSON, PERSON, PERSON, PERSON, PERSON, PERSON, PERSON",
    "MOVED, PERSON, PERSON, PERSON, PERSON, PERSON, PERSON, AFTER_MOVE",
    "STRANGERS, CHANCE, CHANCE, CHANCE, CHANCE, CHANCE, CHANCE, CHANCE",
    "NEIGHBOURS, CHANCE, CHANCE, CHANCE, CHANCE, CHANCE, CHANCE, AREA",
    "HOUSEHOLD, CHANCE, FAMILY, CHANCE, FAMILY, FAMILY, CHANCE, FAMILY",
    "TWINS, CHANCE, FAMILY, PERSON, FAMILY, FAMILY, CHANCE, FAMILY",
    "NAMESAKES, PERSON, FAMILY, CHANCE, FAMILY, FAMILY, CHANCE, FAMILY",
  })
  void of(
      Group group,
      String forename,
      String surname,
      String birth,
      String phone,
      String email,
      String number,
      String place) {
    assertThat(Cause.of(group, Slot.Kind.FORENAME, false)).isEqualTo(cause(forename));
    assertThat(Cause.of(group, Slot.Kind.SURNAME, false)).isEqualTo(cause(surname));
    assertThat(Cause.of(group, Slot.Kind.BIRTH, false)).isEqualTo(cause(birth));
    assertThat(Cause.of(group, Slot.Kind.PHONE, false)).isEqualTo(cause(phone));
    assertThat(Cause.of(group, Slot.Kind.EMAIL, false)).isEqualTo(cause(email));
    assertThat(Cause.of(group, Slot.Kind.NUMBER, false)).isEqualTo(cause(number));
    assertThat(Cause.of(group, Slot.Kind.TEXT, true)).isEqualTo(cause(place));
    assertThat(Cause.of(group, Slot.Kind.POSTCODE, true)).isEqualTo(cause(place));
  }

  private static int cause(String name) {
    return switch (name) {
      case "PERSON" -> Cause.PERSON;
      case "CHANCE" -> Cause.CHANCE;
      case "AFTER_MOVE" -> Cause.AFTER_MOVE;
      case "AREA" -> Cause.AREA;
      default -> Cause.FAMILY;
    };
  }
}
