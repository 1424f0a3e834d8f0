package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.family.FamilyMember;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F063")
class KinshipTest {

  private static final LocalDate BORN = LocalDate.of(2015, 3, 12);

  @ParameterizedTest
  @CsvSource({
    "Amina, Yusuf",
    "AMINA, YUSUF",
    "Amina Leila, Yusuf",
    "Aminah, Yousef",
    "Amína, Yu-suf"
  })
  void aNameWithItsBirthDateBarsHoweverItIsWritten(String forenames, String surname) {
    assertThat(of(named(forenames, surname, BORN), false).barred()).isTrue();
    assertThat(of(named(forenames, surname, BORN), true).barred()).isTrue();
  }

  @Test
  void aNameWithoutItsBirthDateBarsNobody() {
    assertThat(of(named("Amina", "Yusuf", BORN.plusDays(1)), false).barred()).isFalse();
    assertThat(of(named("Leila", "Yusuf", BORN), false).barred()).isFalse();
  }

  @Test
  void aVisibleAddressBarsAndAHiddenOneOnlyMarks() {
    FamilyMember member = at("1, Canary Row", "M6 5WZ", "");

    assertThat(of(member, false)).isEqualTo(new Kinship(true, false, false));
    assertThat(of(member, true)).isEqualTo(new Kinship(false, true, false));
    assertThat(of(at("11 Canary Row", "M6 5WZ", ""), false).barred()).isFalse();
    assertThat(of(at("1 Canary Row", "M6 5WY", ""), false).barred()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"01632 960111", "+44 1632 960111", "(01632)960111"})
  void aVisibleTelephoneBarsAndAHiddenOneOnlyMarks(String telephone) {
    assertThat(of(at("", "", telephone), false)).isEqualTo(new Kinship(true, false, false));
    assertThat(of(at("", "", telephone), true)).isEqualTo(new Kinship(false, true, false));
    assertThat(of(at("", "", "01632 960112"), false).barred()).isFalse();
  }

  @Test
  void aSharedFamilyNameOnlyScores() {
    Kinship child = Kinship.of("Sam Yousef", List.of(), Given.full(false));
    Kinship carer = Kinship.of("Sam Yusuf", List.of(), Given.full(false));
    Kinship other = Kinship.of("Sam Yusu", List.of(), Given.full(false));

    assertThat(List.of(child, carer)).containsOnly(new Kinship(false, false, true));
    assertThat(other).isEqualTo(new Kinship(false, false, false));
  }

  @Test
  void nothingDeclaredBarsNobody() {
    assertThat(Kinship.of("", List.of(), Given.full(false)))
        .isEqualTo(new Kinship(false, false, false));
  }

  @Test
  @Proves({"ABUSE 29", "ABUSE 30"})
  void aShieldedChildIsAsFarAsItsThinTwin() {
    for (boolean thin : List.of(true, false)) {
      Viewer viewer =
          new Viewer(
              Given.stranger(),
              null,
              thin ? Given.thinTwin() : Given.child(Given.full(true)),
              thin ? null : Given.SALFORD,
              Given.TODAY);
      assertThat(viewer.near()).isFalse();
    }
    assertThat(
            new Viewer(
                    Given.stranger(),
                    null,
                    Given.child(Given.full(false)),
                    Given.SALFORD,
                    Given.TODAY)
                .near())
        .isTrue();
  }

  @Test
  void whoWorksWithTheChildIsNearWhereverItIs() {
    Viewer worker =
        new Viewer(
            Given.caller(Role.PRACTITIONER, Sector.SOCIAL_CARE, Given.SOCIAL_CARE, 21L),
            null,
            Given.child(Given.full(true), Given.lead()),
            null,
            Given.TODAY);

    assertThat(worker.near()).isTrue();
  }

  /** Without the shared name, which is judged by a test of its own. */
  private static Kinship of(FamilyMember member, boolean shielded) {
    Kinship all = Kinship.of("Sam Smith", List.of(member), Given.full(shielded));
    return new Kinship(all.barred(), all.hidden(), false);
  }

  private static FamilyMember named(String forenames, String surname, LocalDate birth) {
    return new FamilyMember(forenames, surname, birth, "", "", "");
  }

  private static FamilyMember at(String line, String postcode, String telephone) {
    return new FamilyMember("Jo", "Other", LocalDate.of(1980, 1, 1), line, postcode, telephone);
  }
}
