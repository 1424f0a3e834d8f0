package org.contactpoint.web.contact;

import java.util.stream.Stream;

/** A choice as it was sent. */
public final class Choice {

  private Choice() {}

  /** The value of a name, or another when it is none of these. */
  public static <E extends Enum<E>> E of(Class<E> type, String name, E otherwise) {
    return Stream.of(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
