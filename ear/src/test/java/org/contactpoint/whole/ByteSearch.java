package org.contactpoint.whole;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for words in any bytes, in every form in which a careless program might have left them:
 * UTF-8 and UTF-16 in both orders, as written and in capitals, and each of these in hexadecimal and
 * in base64 at its three alignments. All words at once, in one pass.
 */
final class ByteSearch {

  private static final int KEY = 6;
  private static final int CHUNK = 1 << 20;

  /** Surrogates have so many figures, or a few less. */
  private static final int SURROGATE = 17;

  private static final List<Charset> FORMS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Map<Long, List<Pattern>> patterns = new HashMap<>();
  private int longest;

  /** Something to look for. */
  private record Pattern(String word, String form, byte[] bytes) {}

  ByteSearch(Collection<String> words) {
    for (String word : words) {
      if (word.length() < 8) {
        throw new IllegalArgumentException("too short to be told from chance: " + word.length());
      }
      for (String written : new TreeSet<>(List.of(word, word.toUpperCase(Locale.ROOT)))) {
        for (Charset form : FORMS) {
          byte[] bytes = written.getBytes(form);
          add(word, form.name(), bytes);
          add(word, form + " hex", ascii(HexFormat.of().formatHex(bytes)));
          add(word, form + " HEX", ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
          for (int before = 0; before < 3; before++) {
            add(word, form + " base64 at " + before, base64(bytes, before));
          }
        }
      }
    }
  }

  /** Words found, each with its form. */
  Set<String> in(byte[] bytes) {
    try {
      return in(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Words found in a file. */
  Set<String> in(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
      return in(in);
    }
  }

  private Set<String> in(InputStream in) throws IOException {
    Set<String> found = new TreeSet<>();
    byte[] window = new byte[CHUNK + longest];
    int kept = 0;
    for (int read = in.readNBytes(window, kept, CHUNK); read > 0 || kept > 0; ) {
      int length = kept + read;
      boolean last = read < CHUNK;
      int end = last ? length : length - longest;
      scan(window, end, length, found);
      if (last) {
        break;
      }
      kept = longest;
      System.arraycopy(window, length - kept, window, 0, kept);
      read = in.readNBytes(window, kept, CHUNK);
    }
    return found;
  }

  private void scan(byte[] window, int starts, int length, Set<String> found) {
    long key = 0;
    long mask = (1L << (8 * KEY)) - 1;
    int most = Math.min(length, starts + KEY);
    for (int i = 0; i < most; i++) {
      key = (key << 8 | window[i] & 0xff) & mask;
      if (i < KEY - 1) {
        continue;
      }
      List<Pattern> candidates = patterns.get(key);
      if (candidates != null) {
        int start = i - KEY + 1;
        for (Pattern pattern : candidates) {
          int end = start + pattern.bytes.length;
          if (end <= length
              && Arrays.equals(window, start, end, pattern.bytes, 0, pattern.bytes.length)
              && !(pattern.form.equals("UTF-8") && inSurrogate(window, start, end, length))) {
            found.add(pattern.word + " (" + pattern.form + ")");
          }
        }
      }
    }
  }

  /** Ten figures of a child may stand by chance within the nineteen of a random surrogate. */
  private static boolean inSurrogate(byte[] window, int start, int end, int length) {
    int first = start;
    while (first > 0 && figure(window[first - 1])) {
      first--;
    }
    int last = end;
    while (last < length && figure(window[last])) {
      last++;
    }
    return figure(window[start]) && last - first >= SURROGATE && last - first > end - start;
  }

  private static boolean figure(byte one) {
    return one >= '0' && one <= '9';
  }

  private void add(String word, String form, byte[] bytes) {
    long key = 0;
    for (int i = 0; i < KEY; i++) {
      key = key << 8 | bytes[i] & 0xff;
    }
    patterns.computeIfAbsent(key, none -> new ArrayList<>()).add(new Pattern(word, form, bytes));
    longest = Math.max(longest, bytes.length);
  }

  /**
   * What base64 makes of the bytes behind so many others, without letters that depend on others.
   */
  private static byte[] base64(byte[] bytes, int before) {
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int from = before == 0 ? 0 : before + 1;
    int to = shifted.length * 8 / 6;
    return ascii(text.substring(from, to));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
