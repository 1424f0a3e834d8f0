package org.contactpoint.matching.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.matching.Nicknames;
import org.contactpoint.matching.standard.PersonName;

/**
 * The names of all rows: forenames and surnames in one numbering, so that they can be compared
 * across, with what is known of each distinct name.
 */
public final class NameTable {

  private final Values forenames;
  private final Values surnames;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>(List.of(""));
  private final int[] forename;
  private final int[] surname;
  private final int[][] parts;
  private final int[][] further;
  private final byte[] generation;
  private int[] sounds;
  private int[][] nicknames;
  private NameText[] words;
  private int[] given;
  private int[] family;

  /** Makes the table of all rows. */
  public NameTable(List<PersonName> names) {
    int rows = names.size();
    forenames = new Values(rows);
    surnames = new Values(rows);
    forename = new int[rows];
    surname = new int[rows];
    parts = new int[rows][];
    further = new int[rows][];
    generation = new byte[rows];
    Map<List<String>, int[]> lists = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      PersonName name = names.get(row);
      forename[row] = number(name.forename());
      surname[row] = number(name.surname());
      forenames.put(row, name.forename());
      surnames.put(row, name.surname());
      parts[row] = lists.computeIfAbsent(name.parts(), this::numbers);
      further[row] = lists.computeIfAbsent(name.further(), this::numbers);
      generation[row] = (byte) name.generation();
    }
    describe();
  }

  private int[] numbers(List<String> words) {
    int[] all = new int[words.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(words.get(i));
    }
    return all;
  }

  private int number(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  private void describe() {
    int size = texts.size();
    sounds = new int[size];
    nicknames = new int[size][];
    words = new NameText[size];
    given = new int[size];
    family = new int[size];
    Map<String, Integer> codes = new HashMap<>();
    for (int id = 1; id < size; id++) {
      String text = texts.get(id);
      words[id] = new NameText(text);
      sounds[id] = codes.computeIfAbsent(words[id].sound(), any -> codes.size() + 1);
      nicknames[id] = nicknamesOf(text);
    }
    for (int row = 0; row < forename.length; row++) {
      given[forename[row]]++;
      family[surname[row]]++;
    }
  }

  private int[] nicknamesOf(String text) {
    int[] found = new int[4];
    int count = 0;
    for (String other : Nicknames.of(text)) {
      Integer id = numbers.get(other);
      if (id != null) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = id;
      }
    }
    found = Arrays.copyOf(found, count);
    Arrays.sort(found);
    return found;
  }

  /** Number of rows. */
  public int rows() {
    return forename.length;
  }

  /** The name's number, 0 when there is none. */
  public int forename(int row) {
    return forename[row];
  }

  /** The name's number, 0 when there is none. */
  public int surname(int row) {
    return surname[row];
  }

  /** The whole surname and its barrels. */
  public int[] parts(int row) {
    return parts[row];
  }

  /** All other names. */
  public int[] further(int row) {
    return further[row];
  }

  /** Junior, senior and so on; 0 not said. */
  public int generation(int row) {
    return generation[row];
  }

  /** The letters. */
  public String text(int id) {
    return texts.get(id);
  }

  /** A number for how it sounds. */
  public int sound(int id) {
    return sounds[id];
  }

  /** The names of this table that this one may stand for. */
  public int[] nicknames(int id) {
    return nicknames[id];
  }

  /** What comparing needs of the name. */
  NameText word(int id) {
    return words[id];
  }

  /** How many rows bear it in either role; at least one. */
  int bearers(int id) {
    return Math.max(1, Math.max(given[id], family[id]));
  }

  Values forenames() {
    return forenames;
  }

  Values surnames() {
    return surnames;
  }

  int givenTo(int id) {
    return Math.max(1, given[id]);
  }

  int borneBy(int id) {
    return Math.max(1, family[id]);
  }

  /** One more than the last number. */
  public int size() {
    return texts.size();
  }
}
