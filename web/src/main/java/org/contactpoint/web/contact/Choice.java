package org.contactpoint.web.contact;

import java.util.stream.Stream;

/** A choice as it was sent. */
final class Choice {

  private Choice() {}

  /** The value of a name, or null when it is none of these: the service says what to do. */
  static <E extends Enum<E>> E of(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
