package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.Sector;

/** How facts of a child are put into words, the same on every page. */
public final class Words {

  /** What stands for a fact that is not known, and for one that is not shown: the same words. */
  public static final String NOT_KNOWN = "not known";

  static final String NO_CARER = "none: nobody is known to care for the child";
  static final String NO_PRACTICE = "none: with no GP practice";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Words() {}

  /** A date as people write it, such as 3 March 2016. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** From when until when something was so, to be put behind it; empty when not known. */
  static String span(LocalDate from, LocalDate to) {
    return (from == null ? "" : ", from " + day(from)) + (to == null ? "" : ", until " + day(to));
  }

  /** A month, such as March 2016. */
  static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** An address in one line, or the statement that stands instead of one (F003). */
  static String address(AddressFact address) {
    return switch (address.state()) {
      case NO_KNOWN_ADDRESS -> "no known address";
      case LEFT_ENGLAND -> "has left England; not known whether to return";
      case LEFT_ENGLAND_RETURNING -> "has left England, and is expected back within three years";
      case LEFT_ENGLAND_FOR_GOOD -> "has left England, and is not expected back";
      case LAST_KNOWN -> "last known: " + place(address);
      case FORMER -> "before: " + place(address);
      case CURRENT -> place(address);
    };
  }

  /** The lines of an address and its postcode. */
  static String place(AddressFact address) {
    return Stream.concat(address.lines().stream(), Stream.ofNullable(address.postcode()))
        .collect(Collectors.joining(", "));
  }

  /** Where a child learns that is not seen to be at a school (F010). */
  static String education(SourceFacts.Education education) {
    return switch (education) {
      case AT_SETTING -> "at a school; which one is not known";
      case EDUCATED_AT_HOME -> "educated at home";
      case NONE -> "none: at no school";
      case UNKNOWN -> NOT_KNOWN;
    };
  }

  /** The numbers that a sector may see. */
  static List<String> identifiers(List<IdentifierFact> all, Sector sector) {
    return all.stream()
        .filter(i -> i.kind().sector() == sector)
        .map(i -> i.kind().name().replace('_', ' ') + " " + i.value())
        .toList();
  }

  /** Birth date and age, such as "12 March 2015 (11)", or when it is due; "not known" for null. */
  public static String born(BirthDate birth, LocalDate today) {
    if (birth == null) {
      return NOT_KNOWN;
    }
    String age = " (" + birth.ageOn(today) + ")";
    return switch (birth.accuracy()) {
      case EXACT -> DAY.format(birth.date()) + age;
      case MONTH -> MONTH.format(birth.date()) + age;
      case YEAR -> birth.date().getYear() + age;
      case ESTIMATED -> "about " + birth.date().getYear() + age;
      case DUE -> (birth.date().isBefore(today) ? "was due " : "due ") + DAY.format(birth.date());
    };
  }

  /** Girl, boy, not specified. */
  public static String gender(Gender gender) {
    return switch (gender) {
      case FEMALE -> "girl";
      case MALE -> "boy";
      case NOT_SPECIFIED -> "not specified";
    };
  }

  /** A name in its usual order, with the family name in capitals as registers write it. */
  public static String name(NameFact name) {
    return (name.forenames() + " " + name.surname().toUpperCase(Locale.UK)).strip();
  }

  /** Another name with its kind, such as "known before as Amina KHAN". */
  public static String otherName(NameFact name) {
    String kind =
        switch (name.use()) {
          case LEGAL -> "also";
          case KNOWN_AS -> "known as";
          case FORMER -> "known before as";
          case ALIAS -> "also called";
          case TRANSLITERATION -> "also written";
        };
    return kind + " " + name(name);
  }
}
