package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Proves({"F045", "F122"})
class DwellingTest {

  static Stream<Arguments> one() {
    return Stream.of(
        Arguments.of(List.of("14 Mill Road"), List.of("14, Mill Rd.")),
        Arguments.of(List.of("Flat 2", "14 Mill Road", "Salford"), List.of("14 Mill Rd, Flat 2")),
        Arguments.of(List.of("3A Mill Road"), List.of("Flat A", "3 Mill Road")),
        Arguments.of(List.of("3a Mill Road"), List.of("3 A Mill Road")),
        Arguments.of(List.of("014 Mill Road"), List.of("14 Mill Road")),
        Arguments.of(List.of("Rose Cottage", "Salford"), List.of("ROSE COTTAGE")));
  }

  static Stream<Arguments> two() {
    return Stream.of(
        Arguments.of(List.of("14 Mill Road"), List.of("41 Mill Road")),
        Arguments.of(List.of("14 Mill Road"), List.of("Flat 2, 14 Mill Road")),
        Arguments.of(List.of("Flat A, 3 Mill Road"), List.of("Flat B, 3 Mill Road")),
        Arguments.of(List.of("Rose Cottage"), List.of("Rose House")));
  }

  @ParameterizedTest
  @MethodSource("one")
  void twoWaysOfWritingOneHome(List<String> one, List<String> other) {
    assertThat(Dwelling.of(one, "M6 5WZ")).isPresent().isEqualTo(Dwelling.of(other, "m65wz"));
  }

  @ParameterizedTest
  @MethodSource("two")
  void twoHomes(List<String> one, List<String> other) {
    assertThat(Dwelling.of(one, "M6 5WZ")).isPresent().isNotEqualTo(Dwelling.of(other, "M6 5WZ"));
    assertThat(Dwelling.of(one, "M6 5WZ")).isNotEqualTo(Dwelling.of(one, "M6 5WY"));
  }

  @Test
  void withoutDoorOrPostcodeThereIsNone() {
    assertThat(Dwelling.of(List.of(), "M6 5WZ")).isEmpty();
    assertThat(Dwelling.of(List.of(" , "), "M6 5WZ")).isEmpty();
    assertThat(Dwelling.of(List.of("14 Mill Road"), "M6")).isEmpty();
    assertThat(Dwelling.of(List.of("14 Mill Road"), null)).isEmpty();
  }

  @Test
  void houseNameIsCutWhereItCannotMatter() {
    Dwelling home = Dwelling.of(List.of("x".repeat(41)), "M6 5WZ").orElseThrow();
    assertThat(home.door()).hasSize(40);
    assertThat(Dwelling.of(List.of("x".repeat(40)), "M6 5WZ")).contains(home);
    assertThat(home.toString()).isEqualTo("dwelling");
  }

  @Test
  void numberOfTheCarerIsTheSameWithAndWithoutTheCountry() {
    CalledNumber number = CalledNumber.of("01632 960001").orElseThrow();
    assertThat(CalledNumber.of("+44 (1632) 960-001")).contains(number);
    assertThat(CalledNumber.of("0044 1632 960001")).contains(number);
    assertThat(CalledNumber.of("01632 960002")).isPresent().isNotEqualTo(number);
    assertThat(number.digits()).isEqualTo("1632960001");
    assertThat(number.toString()).isEqualTo("telephone number");
  }

  @Test
  void extensionOrNoNumberIsNobodys() {
    assertThat(CalledNumber.of(null)).isEmpty();
    assertThat(CalledNumber.of("ext. 12345678")).isEmpty();
    assertThat(CalledNumber.of("123456789")).isPresent();
    assertThat(CalledNumber.of("1".repeat(15))).isPresent();
    assertThat(CalledNumber.of("1".repeat(16))).isEmpty();
  }
}
