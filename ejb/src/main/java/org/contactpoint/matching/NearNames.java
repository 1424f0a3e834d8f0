package org.contactpoint.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The distinct names of a role, in memory, with the number of bearers of each; finds the names near
 * a mistyped one. A scan over packed arrays with pruning by length and letter counts: under a
 * millisecond for half a million names (scale.md, part B), about 30 bytes a name. Safe for threads.
 */
public final class NearNames {

  /** Longer names are cut: nobody mistypes the sixty-first letter. */
  private static final int LONGEST = 60;

  private final NamesOfLength[] byLength = new NamesOfLength[LONGEST + 1];
  private long all;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * A name of the dictionary.
   *
   * @param name letters
   * @param distance edits away from what was asked
   * @param bearers how many bear it; at least one
   */
  public record Near(String name, int distance, int bearers) {}

  /** Best first: fewest edits, then most bearers, then by alphabet. */
  private static final Comparator<Near> BEST_FIRST =
      Comparator.comparingInt(Near::distance)
          .thenComparing(Comparator.comparingInt(Near::bearers).reversed())
          .thenComparing(Near::name);

  /** How many edits are allowed in a name of this many letters: two from four letters, else one. */
  public static int limitFor(String letters) {
    return letters.length() < 4 ? 1 : 2;
  }

  /** Counts bearers of a name in letters; a negative number takes bearers away. */
  public void count(String letters, int more) {
    byte[] name = bytes(letters);
    if (name.length == 0) {
      return;
    }
    lock.writeLock().lock();
    try {
      if (byLength[name.length] == null) {
        byLength[name.length] = new NamesOfLength(name.length);
      }
      all += byLength[name.length].count(name, more);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** How many bear a name in letters. */
  public int bearers(String letters) {
    byte[] name = bytes(letters);
    lock.readLock().lock();
    try {
      return name.length == 0 || byLength[name.length] == null
          ? 0
          : byLength[name.length].bearers(name);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** What share of all bearers bear a name in letters; 0 when nobody does. */
  public double share(String letters) {
    lock.readLock().lock();
    try {
      int bearers = bearers(letters);
      return bearers == 0 ? 0 : (double) bearers / all;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** How many distinct names there are. */
  public int size() {
    lock.readLock().lock();
    try {
      int size = 0;
      for (NamesOfLength names : byLength) {
        size += names == null ? 0 : names.size();
      }
      return size;
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * The names near one.
   *
   * @param letters what was asked, in letters
   * @param most how many at most
   * @return best first
   */
  public List<Near> near(String letters, int most) {
    byte[] name = bytes(letters);
    int limit = limitFor(letters);
    long signature = NamesOfLength.signature(name);
    Edits edits = new Edits();
    List<Near> found = new ArrayList<>();
    lock.readLock().lock();
    try {
      int longest = Math.min(LONGEST, name.length + limit);
      for (int length = Math.max(1, name.length - limit); length <= longest; length++) {
        if (byLength[length] != null) {
          byLength[length].near(
              name,
              signature,
              limit,
              edits,
              (text, distance, bearers) -> found.add(new Near(text, distance, bearers)));
        }
      }
    } finally {
      lock.readLock().unlock();
    }
    found.sort(BEST_FIRST);
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /**
   * The names that begin so.
   *
   * @param letters the beginning
   * @param most how many at most
   * @return those with most bearers first
   */
  public List<Near> beginning(String letters, int most) {
    byte[] start = bytes(letters);
    List<Near> found = new ArrayList<>();
    lock.readLock().lock();
    try {
      for (int length = Math.max(1, start.length); length <= LONGEST; length++) {
        if (byLength[length] != null) {
          byLength[length].beginning(
              start, (text, more, bearers) -> found.add(new Near(text, more, bearers)));
        }
      }
    } finally {
      lock.readLock().unlock();
    }
    found.sort(Comparator.comparingInt(Near::bearers).reversed().thenComparing(Near::name));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  private static byte[] bytes(String letters) {
    byte[] bytes = letters.getBytes(StandardCharsets.US_ASCII);
    return bytes.length <= LONGEST ? bytes : java.util.Arrays.copyOf(bytes, LONGEST);
  }
}
