package org.contactpoint.population;

import java.util.Arrays;
import java.util.List;

/** A bag of words with weights: the heavier, the more often drawn. */
final class Draw {

  private final List<String> words;
  private final int[] upTo;

  Draw(List<String> words, List<Integer> weights) {
    this.words = List.copyOf(words);
    upTo = new int[words.size()];
    int sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weights.get(i);
      upTo[i] = sum;
    }
  }

  String draw(Dice dice) {
    return words.get(index(dice.unit()));
  }

  /** The place of what is drawn at this share, from 0 to below 1. */
  int index(double share) {
    int found = Arrays.binarySearch(upTo, (int) (share * upTo[upTo.length - 1]) + 1);
    return found >= 0 ? found : -found - 1;
  }

  List<String> words() {
    return words;
  }
}
