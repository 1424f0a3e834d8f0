package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.contactpoint.child.NameFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/** How facts of a child are put into words, the same on every page. */
public final class Words {

  /** What stands for a fact that is not known, and for one that is not shown: the same words. */
  public static final String NOT_KNOWN = "not known";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Words() {}

  /** A date as people write it, such as 3 March 2016. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Birth date and age, such as "12 March 2015 (11)"; "not known" for null. */
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
