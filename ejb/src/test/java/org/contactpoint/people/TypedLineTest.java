package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTest {

  @Test
  void blanksAtTheEndsAreNotPartOfIt() {
    assertThat(TypedLine.of(null)).isEmpty();
    assertThat(TypedLine.of("  duty desk\t")).isEqualTo("duty desk");
  }

  @ParameterizedTest
  @CsvSource({"ab, false", "abc, true", "abcde, true", "abcdef, false"})
  void lengthCountsFromTheShortestToTheLongest(String text, boolean fits) {
    assertThat(TypedLine.fits(text, 3, 5)).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd", "ab\rcd", "ab\tcd", "ab\u0000cd", "ab\u0085cd", "ab\u001bcd"})
  void whatBreaksOrHidesALineDoesNotFit(String text) {
    assertThat(TypedLine.fits(text, 1, 80)).isFalse();
  }

  @Test
  void whyIsAskedForAtItsField() {
    List<Problem> problems = new ArrayList<>();

    TypedLine.needWhy(problems, "abc");
    TypedLine.needWhy(problems, "a".repeat(200));
    assertThat(problems).isEmpty();
    TypedLine.needWhy(problems, "ab");
    TypedLine.needWhy(problems, "a".repeat(201));
    assertThat(problems).hasSize(2).extracting(Problem::field).containsOnly("text");
  }

  @Test
  void marksThatTurnOrBreakTheLineAreRefusedAndJoinersAreNot() {
    for (int mark : new int[] {0x202E, 0x2066, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xE000, 0x0007}) {
      assertThat(TypedLine.fits("duty " + Character.toString(mark) + "desk", 3, 200))
          .as(Integer.toHexString(mark))
          .isFalse();
    }
    assertThat(TypedLine.fits("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", 3, 200)).isTrue();
  }
}
