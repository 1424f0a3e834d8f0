package org.contactpoint.whole;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for birth dates in any bytes, in the forms in which a program writes dates: with marks or
 * words between the parts as {@link ByteSearch} looks for words; and, of figures alone, a number
 * that stands by itself in ASCII or UTF-16: the eight figures of a date in two orders, and for some
 * dates the day of the epoch. The latter has five figures only, as has many a size or process
 * number, so it is asked of a few dates and not of all.
 */
final class BirthForms {

  private static final List<DateTimeFormatter> WRITTEN =
      Stream.of(
              "yyyy-MM-dd",
              "yyyy/MM/dd",
              "dd-MM-yyyy",
              "dd/MM/yyyy",
              "dd.MM.yyyy",
              "d MMMM yyyy",
              "dd MMM yyyy")
          .map(form -> DateTimeFormatter.ofPattern(form, Locale.UK))
          .toList();
  private static final List<DateTimeFormatter> COMPACT =
      Stream.of("yyyyMMdd", "ddMMyyyy").map(DateTimeFormatter::ofPattern).toList();
  private static final int LONGEST = 20;

  private final ByteSearch words;
  private final Map<String, LocalDate> numbers = new HashMap<>();

  BirthForms(Collection<LocalDate> dates, Collection<LocalDate> alsoByDayOfEpoch) {
    words =
        new ByteSearch(
            dates.stream().flatMap(d -> WRITTEN.stream().map(form -> form.format(d))).toList());
    dates.forEach(date -> COMPACT.forEach(form -> numbers.put(form.format(date), date)));
    alsoByDayOfEpoch.forEach(date -> numbers.put(Long.toString(date.toEpochDay()), date));
  }

  Set<String> in(byte[] bytes) throws IOException {
    Set<String> found = words.in(bytes);
    found.addAll(numbersIn(new ByteArrayInputStream(bytes)));
    return found;
  }

  Set<String> in(Path file) throws IOException {
    Set<String> found = words.in(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      found.addAll(numbersIn(in));
    }
    return found;
  }

  /** A zero between figures is passed over: so UTF-16 reads like ASCII. */
  private Set<String> numbersIn(InputStream in) throws IOException {
    Set<String> found = new TreeSet<>();
    StringBuilder run = new StringBuilder();
    boolean within = false;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next >= '0' && next <= '9' && !within) {
        if (run.length() <= LONGEST) {
          run.append((char) next);
        }
      } else if (next != 0) {
        boolean letter = Character.isLetterOrDigit(next);
        if (!letter) {
          look(run, found);
        }
        run.setLength(0);
        within = letter;
      }
    }
    look(run, found);
    return found;
  }

  private void look(StringBuilder run, Set<String> found) {
    LocalDate date = run.length() < 5 ? null : numbers.get(run.toString());
    if (date != null) {
      found.add(run + " (figures of " + date + ")");
    }
  }
}
