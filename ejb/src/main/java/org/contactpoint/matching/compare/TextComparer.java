package org.contactpoint.matching.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.matching.standard.Letters;
import org.contactpoint.matching.standard.Words;

/** Compares text of letters, words and numbers: a line of an address, a town, an occupation. */
public final class TextComparer implements Comparer {

  static final int DIFFERS = 1;
  static final int A_LITTLE = 2;
  static final int RARE_WORD = 3;
  static final int HALF = 4;
  static final int ALIKE = 5;
  static final int ALIKE_RARE = 6;
  static final int ONE_EDIT = 7;
  static final int ONE_EDIT_RARE = 8;
  static final int SAME = 9;

  private static final List<String> STEPS =
      List.of(
          "not known",
          "differs",
          "a little alike",
          "a telling word agrees",
          "half of the words agree",
          "alike",
          "alike, rarely written so",
          "one character differs",
          "one character differs, rarely written so",
          "the same, very common",
          "the same, common",
          "the same, not rare",
          "the same, rare",
          "the same, very rare",
          "the same, hardly anybody's");

  private final Values values;
  private final List<Slot> slots;
  private final Entries entries;
  private final Likeness likeness = new Likeness();

  /** What is known of each distinct value. */
  private static final class Entries {
    String[] squeezed;
    long[] signatures;
    int[][] words;
    double[] telling;
    boolean[] number;
    int[] bearers;
    int rows;
  }

  /** Compares the values of a column, which are folded. */
  public TextComparer(String name, Slot.Kind kind, Values values) {
    this(
        values,
        List.of(new Slot(name, kind, STEPS, SAME, 1 << ALIKE_RARE | 1 << ONE_EDIT_RARE)),
        describe(values));
  }

  private TextComparer(Values values, List<Slot> slots, Entries entries) {
    this.values = values;
    this.slots = slots;
    this.entries = entries;
  }

  private static Entries describe(Values values) {
    Entries known = new Entries();
    int size = values.size();
    known.rows = values.rows();
    known.squeezed = new String[size];
    known.signatures = new long[size];
    known.words = new int[size][];
    Map<String, Integer> numbers = new HashMap<>();
    int[] bearers = new int[64];
    boolean[] number = new boolean[64];
    for (int id = 1; id < size; id++) {
      known.squeezed[id] = Letters.squeeze(values.text(id));
      known.signatures[id] = Likeness.signature(known.squeezed[id]);
      List<String> words = Words.of(values.text(id));
      int[] all = new int[words.size()];
      for (int i = 0; i < all.length; i++) {
        String word = words.get(i);
        all[i] = numbers.computeIfAbsent(word, any -> numbers.size());
        if (all[i] >= bearers.length) {
          bearers = Arrays.copyOf(bearers, bearers.length * 2);
          number = Arrays.copyOf(number, number.length * 2);
        }
        bearers[all[i]] += values.count(id);
        number[all[i]] = Words.number(word);
      }
      known.words[id] = all;
    }
    known.bearers = bearers;
    known.number = number;
    known.telling = new double[numbers.size()];
    for (int word = 0; word < known.telling.length; word++) {
      known.telling[word] = Math.log((known.rows + 1.0) / Math.max(1, bearers[word]));
    }
    return known;
  }

  @Override
  public List<Slot> slots() {
    return slots;
  }

  @Override
  public Values values(int slot) {
    return values;
  }

  @Override
  public Comparer fork() {
    return new TextComparer(values, slots, entries);
  }

  @Override
  public void compare(int a, int b, byte[] steps, int at) {
    int one = values.at(a);
    int other = values.at(b);
    steps[at] =
        (byte)
            (one == 0 || other == 0
                ? 0
                : one == other
                    ? slots.get(0).same(values.count(one), entries.rows)
                    : near(one, other));
  }

  private int near(int one, int other) {
    String a = entries.squeezed[one];
    String b = entries.squeezed[other];
    boolean rare =
        Math.min(values.count(one), values.count(other)) <= Math.max(2, entries.rows / 100_000);
    int shorter = Math.min(a.length(), b.length());
    if (a.equals(b)) {
      return rare ? ONE_EDIT_RARE : ONE_EDIT;
    }
    if (otherNumber(entries.words[one], entries.words[other])) {
      // Number 14 of a street is no slip for number 15.
      return words(entries.words[one], entries.words[other]);
    }
    boolean near =
        shorter <= 5 || Likeness.near(entries.signatures[one], entries.signatures[other]);
    int edits = near ? likeness.edits(a, b, 2) : 3;
    if (edits == 1 && shorter >= 2) {
      return rare ? ONE_EDIT_RARE : ONE_EDIT;
    }
    boolean letters = a.charAt(0) > '9' && b.charAt(0) > '9';
    double like = near && letters && shorter >= 4 ? Likeness.jaroWinkler(a, b) : 0;
    if (edits == 2 && shorter >= 6 || like >= 0.93) {
      return rare ? ALIKE_RARE : ALIKE;
    }
    int words = words(entries.words[one], entries.words[other]);
    return words == DIFFERS && like >= 0.82 ? A_LITTLE : words;
  }

  private int words(int[] a, int[] b) {
    if (a.length == 1 && b.length == 1 && a[0] != b[0]) {
      return DIFFERS;
    }
    double common = 0;
    double left = 0;
    double right = 0;
    boolean rareWord = false;
    for (int word : b) {
      right += entries.telling[word];
    }
    for (int word : a) {
      left += entries.telling[word];
      boolean in = has(b, word);
      common += in ? entries.telling[word] : 0;
      rareWord |= in && !entries.number[word] && entries.bearers[word] * 500L <= entries.rows;
    }
    if (common == 0) {
      return DIFFERS;
    }
    double share = common / Math.min(left, right);
    boolean conflict = otherNumber(a, b);
    if (!conflict && share >= 0.8) {
      return share >= 0.97 ? ALIKE_RARE : ALIKE;
    }
    return share >= 0.5 && !conflict ? HALF : rareWord ? RARE_WORD : A_LITTLE;
  }

  /** Whether both have numbers among several words, but none in common. */
  private boolean otherNumber(int[] a, int[] b) {
    if (a.length < 2 || b.length < 2) {
      return false;
    }
    boolean left = false;
    boolean right = false;
    for (int word : a) {
      if (entries.number[word]) {
        left = true;
        if (has(b, word)) {
          return false;
        }
      }
    }
    for (int word : b) {
      right |= entries.number[word];
    }
    return left && right;
  }

  private static boolean has(int[] words, int word) {
    for (int one : words) {
      if (one == word) {
        return true;
      }
    }
    return false;
  }
}
