package org.contactpoint.disclosure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.matching.CalledNumber;
import org.contactpoint.people.family.FamilyMember;

/**
 * Whether a record is the viewer's own, or of the family or household (F063, decisions.md). A name
 * with its birth date bars, and so do a visible address and a visible telephone; a family name
 * alone only scores. What a shield hides never bars, since being barred would tell: it is marked
 * for the auditor. Everything is compared in any case, so that the time tells nothing.
 *
 * @param barred whether the viewer may not open it
 * @param hidden whether a hidden fact fits
 * @param sharedName whether a family name is shared with the child or a carer
 */
record Kinship(boolean barred, boolean hidden, boolean sharedName) {

  static Kinship of(String viewer, List<FamilyMember> family, GoldenRecord child) {
    boolean named = false;
    boolean placed = false;
    boolean called = false;
    for (FamilyMember member : family) {
      named |= sameName(member, child) & born(member.birth(), child.birth());
      placed |= child.addresses().stream().map(a -> livesAt(member, a)).reduce(false, Kinship::or);
      called |= child.carers().stream().map(c -> answers(member, c)).reduce(false, Kinship::or);
    }
    boolean reached = placed | called;
    return new Kinship(
        named | reached & !child.shielded(),
        reached & child.shielded(),
        sharesName(viewer, family, child));
  }

  private static boolean or(boolean one, boolean other) {
    return one | other;
  }

  private static boolean sameName(FamilyMember member, GoldenRecord child) {
    String first = first(member.forenames());
    String last = letters(member.surname());
    boolean same = false;
    for (NameFact name : child.names()) {
      same |= first.equals(first(name.forenames())) & last.equals(letters(name.surname()));
    }
    return same;
  }

  /** As exactly as the record has it; not known is no reason to bar. */
  private static boolean born(LocalDate declared, BirthDate recorded) {
    if (recorded == null) {
      return false;
    }
    LocalDate date = recorded.date();
    boolean year = declared.getYear() == date.getYear();
    return switch (recorded.accuracy()) {
      case EXACT -> declared.equals(date);
      case MONTH -> year && declared.getMonth() == date.getMonth();
      case YEAR -> year;
      case ESTIMATED -> Math.abs(declared.getYear() - date.getYear()) <= 1;
      case DUE -> !declared.isBefore(recorded.dueFrom()) && !declared.isAfter(recorded.dueUntil());
    };
  }

  private static boolean livesAt(FamilyMember member, AddressFact address) {
    boolean there =
        address.state() == AddressFact.State.CURRENT
            || address.state() == AddressFact.State.LAST_KNOWN;
    String line = address.lines().isEmpty() ? "" : plain(address.lines().get(0));
    boolean postcode = member.postcode().equals(address.postcode());
    boolean door = plain(member.line()).equals(line);
    return !member.postcode().isEmpty() && there && postcode && door;
  }

  private static boolean answers(FamilyMember member, CarerFact carer) {
    Optional<CalledNumber> own = CalledNumber.of(member.telephone());
    boolean same = own.equals(CalledNumber.of(carer.telephone()));
    return same && own.isPresent();
  }

  private static boolean sharesName(String viewer, List<FamilyMember> family, GoldenRecord child) {
    List<String> own =
        Stream.concat(Stream.of(last(viewer)), family.stream().map(m -> letters(m.surname())))
            .filter(name -> !name.isEmpty())
            .toList();
    return Stream.concat(
            child.names().stream().map(name -> letters(name.surname())),
            child.carers().stream().map(carer -> last(carer.name())))
        .map(own::contains)
        .reduce(false, Kinship::or);
  }

  private static String first(String forenames) {
    return letters(words(forenames)[0]);
  }

  private static String last(String name) {
    String[] words = words(name);
    return letters(words[words.length - 1]);
  }

  private static String[] words(String name) {
    return (name == null ? "" : name.strip()).split("\\s+");
  }

  /** Letters without accents, in capitals. */
  private static String letters(String name) {
    return folded(name).replaceAll("[^\\p{L}]", "");
  }

  private static String plain(String line) {
    return folded(line).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }
}
