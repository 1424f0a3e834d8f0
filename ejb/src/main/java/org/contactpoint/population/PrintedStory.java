package org.contactpoint.population;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * The story of one printed child, a row of {@code printed-children.txt}.
 *
 * @param typed the name as somebody would mistype it
 * @param when the birth date to type, in words
 * @param shows what is to be seen
 * @param household children with the same one live together
 * @param names the name in use first
 * @param olderName what an older source says instead, or null
 * @param birth as the last source says
 * @param olderBirth what an older source says instead, or null
 * @param gender never null
 * @param carer the mother's name, or null
 * @param home first line of the address, or empty without one
 * @param postcode of the home, or null
 * @param education schooling
 * @param work who works with the child
 * @param traits what is out of the ordinary
 */
record PrintedStory(
    String typed,
    String when,
    String shows,
    int household,
    List<NameFact> names,
    NameFact olderName,
    BirthDate birth,
    BirthDate olderBirth,
    Gender gender,
    String carer,
    String home,
    String postcode,
    Education education,
    List<Work> work,
    Set<Trait> traits) {

  /**
   * Somebody who works with the child.
   *
   * @param service what is done
   * @param organisation its name
   * @param person name of the practitioner, or null
   * @param confirmedDaysAgo when last confirmed
   * @param lead whether lead professional
   */
  record Work(
      InvolvementFact.Service service,
      String organisation,
      String person,
      int confirmedDaysAgo,
      boolean lead) {}

  static final List<PrintedStory> ALL =
      Tables.lines("printed-children.txt").stream().map(PrintedStory::read).toList();

  private static PrintedStory read(String row) {
    Iterator<String> cell = List.of(row.split("\\|", -1)).iterator();
    return new PrintedStory(
        cell.next(),
        cell.next(),
        cell.next(),
        Integer.parseInt(cell.next()),
        several(cell.next(), PrintedStory::name).toList(),
        several(cell.next(), PrintedStory::name).findFirst().orElse(null),
        birth(cell.next()),
        birth(cell.next()),
        Gender.valueOf(cell.next()),
        known(cell.next()),
        cell.next(),
        known(cell.next()),
        Education.valueOf(cell.next()),
        several(cell.next(), PrintedStory::work).toList(),
        several(cell.next(), Trait::valueOf).collect(Collectors.toUnmodifiableSet()));
  }

  private static <T> Stream<T> several(String cell, Function<String, T> one) {
    return Stream.of(cell.split(";")).filter(part -> !part.isEmpty()).map(one);
  }

  private static NameFact name(String text) {
    String[] parts = text.split("/");
    return new NameFact(parts[0], parts[1], NameFact.Use.valueOf(parts[2]), null, null);
  }

  private static BirthDate birth(String text) {
    if (text.isEmpty()) {
      return null;
    }
    String[] parts = text.split(" ");
    return new BirthDate(LocalDate.parse(parts[0]), BirthDate.Accuracy.valueOf(parts[1]));
  }

  private static Work work(String text) {
    String[] parts = text.split("/");
    return new Work(
        InvolvementFact.Service.valueOf(parts[0]),
        parts[1],
        known(parts[2]),
        Integer.parseInt(parts[3]),
        parts.length == 5);
  }

  private static String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
