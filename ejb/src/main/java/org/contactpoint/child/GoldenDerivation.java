package org.contactpoint.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.contactpoint.child.SourceFacts.NoneOf;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;

/**
 * Derives the golden record from what the sources say. For each group of facts the source that
 * spoke last wins as a whole, so that a record never mixes two sources within a group; names,
 * former addresses and identifiers are united, because a child is found by any of them. A certain
 * birth date is not replaced by a later estimate.
 */
public final class GoldenDerivation {

  private static final String NOBODY = "";

  private GoldenDerivation() {}

  /**
   * The golden record.
   *
   * @param number the child's index number
   * @param sources at least one; the order does not matter
   * @param authority GSS code of the responsible authority, or null
   * @param life where the record is in its life
   * @param shielded whether whereabouts and services are hidden
   */
  public static GoldenRecord derive(
      IndexNumber number,
      List<SourceFacts> sources,
      String authority,
      GoldenRecord.Life life,
      boolean shielded) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a record needs a source");
    }
    List<SourceFacts> latest =
        sources.stream()
            .sorted(
                Comparator.comparing(SourceFacts::asOf)
                    .thenComparing(
                        SourceFacts::recordedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(SourceFacts::supplier)
                    .thenComparing(SourceFacts::localId))
            .toList();
    Optional<SourceFacts> names = first(latest, s -> !s.names().isEmpty());
    Optional<SourceFacts> birth = surest(latest);
    Optional<SourceFacts> gender = first(latest, s -> s.gender() != null);
    Optional<SourceFacts> addresses = first(latest, s -> !s.addresses().isEmpty());
    Optional<SourceFacts> carers =
        first(latest, s -> Provenance.speaks(s, Provenance.Group.CARERS));
    Optional<SourceFacts> education =
        first(latest, s -> s.education() != SourceFacts.Education.UNKNOWN);
    return new GoldenRecord(
        number.digits(),
        unitedNames(latest),
        birth.map(SourceFacts::birth).orElse(null),
        gender.map(SourceFacts::gender).orElse(Gender.NOT_SPECIFIED),
        unitedAddresses(latest),
        carers.map(SourceFacts::carers).orElse(List.of()),
        unitedIdentifiers(latest),
        education.map(SourceFacts::education).orElse(SourceFacts.Education.UNKNOWN),
        none(carers, latest),
        authority,
        life,
        shielded,
        List.of(
            supplier(names),
            supplier(birth),
            supplier(gender),
            supplier(addresses),
            supplier(carers),
            supplier(education)));
  }

  /** A practice is an involvement; a source can only deny that there is any. */
  private static Set<NoneOf> none(Optional<SourceFacts> carers, List<SourceFacts> latest) {
    Set<NoneOf> none = EnumSet.noneOf(NoneOf.class);
    carers.filter(s -> s.carers().isEmpty()).ifPresent(s -> none.add(NoneOf.CARER));
    if (latest.stream().anyMatch(s -> s.none().contains(NoneOf.GP_PRACTICE))) {
      none.add(NoneOf.GP_PRACTICE);
    }
    return Set.copyOf(none);
  }

  private static Optional<SourceFacts> first(
      List<SourceFacts> latest, Predicate<SourceFacts> speaks) {
    return latest.stream().filter(speaks).findFirst();
  }

  private static String supplier(Optional<SourceFacts> source) {
    return source.map(SourceFacts::supplier).orElse(NOBODY);
  }

  /** The last to speak among those who know the date best; the sort is stable. */
  private static Optional<SourceFacts> surest(List<SourceFacts> latest) {
    return latest.stream()
        .filter(s -> s.birth() != null)
        .min(Comparator.comparing((SourceFacts s) -> rank(s.birth())));
  }

  private static int rank(BirthDate birth) {
    return birth.accuracy().ordinal();
  }

  /**
   * Every different name once. A second spelling of the legal name is kept as an alias: only one
   * name can be in use, and the child must still be found by the other.
   */
  private static List<NameFact> unitedNames(List<SourceFacts> latest) {
    Map<String, NameFact> united = new LinkedHashMap<>();
    boolean legalSeen = false;
    for (SourceFacts source : latest) {
      for (NameFact name : source.names()) {
        String text = fold(name.forenames()) + '|' + fold(name.surname());
        if (united.containsKey(text)) {
          continue;
        }
        boolean legal = name.use() == NameFact.Use.LEGAL;
        united.put(text, legal && legalSeen ? as(name, NameFact.Use.ALIAS) : name);
        legalSeen |= legal;
      }
    }
    return List.copyOf(united.values());
  }

  private static NameFact as(NameFact name, NameFact.Use use) {
    return new NameFact(name.forenames(), name.surname(), use, name.from(), name.to());
  }

  /** What the last source says first; what is current only to older sources has become former. */
  private static List<AddressFact> unitedAddresses(List<SourceFacts> latest) {
    Map<String, AddressFact> united = new LinkedHashMap<>();
    boolean spoken = false;
    for (SourceFacts source : latest) {
      for (AddressFact address : source.addresses()) {
        boolean statement = address.lines().isEmpty();
        if (spoken && statement) {
          continue;
        }
        String text = fold(String.join(" ", address.lines())) + '|' + fold(address.postcode());
        united.putIfAbsent(
            text,
            spoken && address.state() != AddressFact.State.FORMER ? former(address) : address);
      }
      spoken |= !source.addresses().isEmpty();
    }
    List<AddressFact> sorted = new ArrayList<>(united.values());
    // Newest first, and whatever the last source holds to be true now before everything.
    sorted.sort(
        Comparator.comparing((AddressFact a) -> a.state() == AddressFact.State.FORMER)
            .thenComparing(GoldenDerivation::lastKnownOn, Comparator.reverseOrder()));
    return List.copyOf(sorted);
  }

  private static LocalDate lastKnownOn(AddressFact address) {
    if (address.to() != null) {
      return address.to();
    }
    return address.confirmed() == null ? LocalDate.MIN : address.confirmed();
  }

  private static AddressFact former(AddressFact address) {
    return new AddressFact(
        AddressFact.State.FORMER,
        address.lines(),
        address.postcode(),
        address.from(),
        address.to(),
        address.confirmed());
  }

  private static List<IdentifierFact> unitedIdentifiers(List<SourceFacts> latest) {
    return latest.stream().flatMap(s -> s.identifiers().stream()).distinct().toList();
  }

  private static String fold(String text) {
    return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
  }
}
