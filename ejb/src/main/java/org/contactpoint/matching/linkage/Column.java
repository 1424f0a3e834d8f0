package org.contactpoint.matching.linkage;

import java.util.Objects;

/**
 * A column of the rows to be linked.
 *
 * @param name header in the file, for reports
 * @param role what it tells
 * @param format for a birth date its pattern in letters d, M and y, or null to learn it from the
 *     column; for an identifier its issuer, NHS and UPN having check digits, or null
 */
public record Column(String name, Role role, String format) {

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(role);
  }
}
