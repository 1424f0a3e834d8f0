package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.matching.standard.PersonName;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class EmailComparerTest {

  private static byte step(String one, String other, NameTable names) {
    Values values = Steps.values(one, other);
    EmailComparer comparer = new EmailComparer("email", values, names);
    assertThat(comparer.values(0)).isSameAs(values);
    assertThat(comparer.slots().get(0).name()).isEqualTo("email");
    return Steps.of(comparer);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "a.khan@one.example, b.lee@two.example, 1",
    "a.khan@harris-bailey.example, lee@harris-bailey.example, 2",
    "kit@x.org, lee@x.org, 1",
    "evied56@harris-bailey.example, evidh56@earris-baileyy.example, 3",
    "starlight88@one.example, starlight88@another.example, 4",
    "starlight88@one.example, starlight8@one.example, 5",
    "starlight88@one.example, starligth8@one.example, 5",
    // One letter in five may differ, here four of 22.
    "moonlight8@one.example, rucklight8@one.example, 3",
    "moonlight8@one.example, ruckwight8@one.example, 2",
    // A provider of many letters is rarely shared.
    "kit@x.example, lee@x.example, 1",
    "kit@xy.example, lee@xy.example, 2",
  })
  void addressesAgreeOnTheirStep(String one, String other, int step) {
    assertThat(step(one, other, null)).isEqualTo((byte) step);
  }

  @Test
  void sameAddressAgreesMost() {
    assertThat(step("a@b.example", "a@b.example", null)).isGreaterThanOrEqualTo((byte) 6);
  }

  @Test
  void whatIsMadeOfTheNameSaysNoMoreThanTheName() {
    PersonName name = PersonName.of("Jay", null, "Jones");
    NameTable names = new NameTable(List.of(name, name));

    assertThat(step("jayjones@one.example", "jayjones@another.example", names)).isZero();
    assertThat(step("jay.jones77@one.example", "jay.jones77@another.example", names)).isZero();
    assertThat(step("jaybird77@one.example", "jaybird77@another.example", names))
        .isEqualTo((byte) 4);
  }

  @Test
  void nameWithoutASurnameIsAName() {
    PersonName name = PersonName.of("Jay", null, null);
    NameTable names = new NameTable(List.of(name, name));

    assertThat(step("jay@one.example", "jay@another.example", names)).isZero();
    assertThat(step("jaybird@one.example", "jaybird@another.example", names)).isEqualTo((byte) 4);
  }

  @Test
  void whatIsMissingIsNoEvidence() {
    assertThat(step("", "a@b.example", null)).isZero();
    assertThat(step("a@b.example", "", null)).isZero();
  }

  @Test
  void addressWithoutASignIsComparedWhole() {
    assertThat(step("starlight", "moonshine", null)).isEqualTo((byte) 1);
  }
}
