package org.contactpoint.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.search.SearchForm;

/**
 * Questions as the issue mixes them, seeded: one random edit in the surname, or two in half of
 * those with more than five letters; one in a quarter of the first names; the birth known as full
 * date, as month, or as year with the postcode district, a third each.
 */
public final class MistypedQuestions {

  private final Random random;
  private int asked;

  public MistypedQuestions(long seed) {
    random = new Random(seed);
  }

  /** What is known of the birth in the question that comes next: date, month or year. */
  public String nextClass() {
    return List.of("date", "month", "year").get(asked % 3);
  }

  /** The next question for a child with an exact birth date and, for a year, a postcode. */
  public SearchForm next(ScoringFacts child) {
    String kind = nextClass();
    asked++;
    String surname = child.names().get(0).surname();
    String typed = mistype(surname);
    if (surname.length() > 5 && random.nextBoolean()) {
      typed = mistype(typed);
    }
    String forename = child.names().get(0).forenames().split(" ")[0];
    if (random.nextInt(4) == 0) {
      forename = mistype(forename);
    }
    LocalDate born = child.birth().date();
    return new SearchForm(
        forename,
        typed,
        kind.equals("date") ? Integer.toString(born.getDayOfMonth()) : "",
        kind.equals("year") ? "" : Integer.toString(born.getMonthValue()),
        Integer.toString(born.getYear()),
        "",
        "",
        kind.equals("year") ? child.postcodes().get(0).split(" ")[0] : "",
        "",
        "",
        "");
  }

  private String mistype(String name) {
    if (name.length() < 3) {
      return name;
    }
    StringBuilder typed = new StringBuilder(name);
    int at = random.nextInt(name.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.insert(at, letter);
      case 2 -> typed.setCharAt(at, letter);
      default -> {
        int left = Math.min(at, name.length() - 2);
        typed.setCharAt(left, name.charAt(left + 1));
        typed.setCharAt(left + 1, name.charAt(left));
      }
    }
    return typed.toString();
  }
}
