package org.contactpoint.matching.tool.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactpoint.matching.linkage.Role;

/** What a line of a mapping may say, and under which names. */
enum Key {
  ID(null, "id"),
  TRUTH(null, "truth", "cluster"),
  SOURCE(null, "source", "supplier"),
  GROUP(null, "group"),
  FORENAME(Role.FORENAME, "forename", "first_name", "given_name"),
  MIDDLE_NAME(Role.MIDDLE_NAME, "middle_name"),
  SURNAME(Role.SURNAME, "surname", "last_name", "family_name"),
  FULL_NAME(Role.FULL_NAME, "full_name", "name"),
  BIRTH_DATE(Role.BIRTH_DATE, "birth_date", "date_of_birth", "dob"),
  BIRTH_DAY(Role.BIRTH_DAY, "birth_day"),
  BIRTH_MONTH(Role.BIRTH_MONTH, "birth_month"),
  BIRTH_YEAR(Role.BIRTH_YEAR, "birth_year"),
  SEX(Role.SEX, "sex", "gender"),
  POSTCODE(Role.POSTCODE, "postcode", "zip"),
  ADDRESS(Role.ADDRESS, "address"),
  PHONE(Role.PHONE, "phone", "telephone"),
  EMAIL(Role.EMAIL, "email"),
  NHS_NUMBER(Role.IDENTIFIER, "nhs_number"),
  UPN(Role.IDENTIFIER, "upn"),
  IDENTIFIER(Role.IDENTIFIER, "identifier"),
  TEXT(Role.TEXT, "text"),
  WITHIN(null, "duplicates_within_source");

  private final Role role;
  private final List<String> names;

  Key(Role role, String... names) {
    this.role = role;
    this.names = List.of(names);
  }

  /** What the engine does with such a column; null for what the tool keeps to itself. */
  Role role() {
    return role;
  }

  /** Whose numbers these are, by the name under which the engine knows their check digits. */
  String issuer() {
    return this == NHS_NUMBER ? "NHS" : this == UPN ? "UPN" : null;
  }

  String word() {
    return names.get(0);
  }

  static Optional<Key> named(String word) {
    String asked = word.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values()).filter(k -> k.names.contains(asked)).findFirst();
  }

  static String all() {
    return String.join(", ", Arrays.stream(values()).map(Key::word).toList());
  }
}
