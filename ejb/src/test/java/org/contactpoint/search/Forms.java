package org.contactpoint.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Search forms for tests, one field after another. */
final class Forms {

  private static final List<String> FIELDS =
      Stream.of(SearchForm.class.getRecordComponents()).map(c -> c.getName()).toList();

  private Forms() {}

  /** A form of {@code field=value} parts; the rest is empty. */
  static SearchForm of(String... parts) {
    List<String> values = new ArrayList<>(FIELDS.stream().map(f -> "").toList());
    Arrays.stream(parts)
        .forEach(
            part -> {
              int equals = part.indexOf('=');
              values.set(FIELDS.indexOf(part.substring(0, equals)), part.substring(equals + 1));
            });
    return new SearchForm(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        values.get(8),
        values.get(9),
        values.get(10));
  }

  /** A form that is enough, but for one field that is set to this. */
  static SearchForm enoughBut(String field, String value) {
    return of(
        "forename=Tom", "surname=Smith", "day=12", "month=3", "year=2015", field + "=" + value);
  }
}
