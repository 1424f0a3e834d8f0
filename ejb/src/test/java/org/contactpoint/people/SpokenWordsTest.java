package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {

  @Test
  void noWordIsSaidTwiceAndAllAreUsed() {
    Set<String> used = new TreeSet<>();
    IntStream.range(0, 2000)
        .mapToObj(i -> List.of(SpokenWords.fresh(4).split(" ")))
        .forEach(
            words -> {
              assertThat(words).hasSize(4).doesNotHaveDuplicates();
              used.addAll(words);
            });
    assertThat(used).hasSize(32);
  }

  @Test
  void whatWasHeardIsTakenHoweverItIsTyped() {
    assertThat(SpokenWords.bare(" Apple,BRIDGE  candle ")).isEqualTo("apple bridge candle");
    assertThat(SpokenWords.bare(null)).isEmpty();
  }
}
