package org.contactpoint.matching.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct values of a field, numbered from 1, with the number of rows of each; 0 is none. */
public final class Values {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>(List.of(""));
  private final int[] of;
  private int[] counts = new int[16];

  /** For so many rows, none of which has a value yet. */
  public Values(int rows) {
    of = new int[rows];
  }

  /** Gives a row its value; an empty one is none. */
  public void put(int row, String text) {
    if (!text.isEmpty()) {
      int id = number(text);
      of[row] = id;
      counts[id]++;
    }
  }

  /** The number of a text, made if it is new; it is borne by no row yet. */
  public int number(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(text);
    if (texts.size() > counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    return texts.size() - 1;
  }

  /** The number of a text, or 0. */
  public int find(String text) {
    return numbers.getOrDefault(text, 0);
  }

  /** The number of the value of a row, or 0. */
  public int at(int row) {
    return of[row];
  }

  /** The text of a number. */
  public String text(int id) {
    return texts.get(id);
  }

  /** How many rows have this value. */
  public int count(int id) {
    return counts[id];
  }

  /** One more than the last number. */
  public int size() {
    return texts.size();
  }

  /** How many rows there are. */
  public int rows() {
    return of.length;
  }

  /** How many rows have a value. */
  public int filled() {
    int filled = 0;
    for (int i = 1; i < size(); i++) {
      filled += counts[i];
    }
    return filled;
  }
}
