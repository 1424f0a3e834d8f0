package org.contactpoint.matching.tool.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of one column by which measures are told apart, such as age or custom of names. */
public final class Groups {

  /** Values beyond this many share one group, so that a column of names stays out of the report. */
  static final int MOST = 60;

  private static final String BLANK = "(blank)";
  private static final String OTHERS = "(others)";

  private final String name;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private byte[] rows = new byte[1024];
  private int size;

  /** Of a column of this name. */
  public Groups(String name) {
    this.name = name;
  }

  /** Takes the value of the next row. */
  public void add(String value) {
    String group = value.isEmpty() ? BLANK : value;
    Integer number = numbers.get(group);
    if (number == null) {
      number = numbers.get(values.size() < MOST ? group : OTHERS);
    }
    if (number == null) {
      number = values.size();
      String called = number < MOST ? group : OTHERS;
      values.add(called);
      numbers.put(called, number);
    }
    if (size == rows.length) {
      rows = java.util.Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = number.byteValue();
  }

  String name() {
    return name;
  }

  int count() {
    return values.size();
  }

  int of(int row) {
    return rows[row];
  }

  String value(int group) {
    return values.get(group);
  }

  int rows() {
    return size;
  }
}
