package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.child.Children;
import org.contactpoint.child.FinderKey;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.SpokenLanguage;
import org.contactpoint.matching.NameForms;

/** Finds provisional records by how a name sounds; inner, so it checks no rights. */
@ApplicationScoped
class HeardFinder {

  /** Without a day all those of the past year are asked for. */
  private static final int MONTHS = 12;

  private static final int SPELLINGS = 20;
  private static final int DAYS_NEAR = 10;

  @Inject NameDictionary dictionary;
  @Inject Children children;
  @Inject ProductClock clock;

  /** A provisional record that may be meant. */
  record Met(ChildId child, ProvisionalFact fact, int agrees) {}

  /** Those that agree in sound and in one thing more, the likeliest first. */
  List<Met> find(HeardRules.Heard heard) {
    Map<ChildId, OpenChild> found = children.openAll(children.findByAny(keys(heard)));
    return found.values().stream()
        .filter(child -> child.golden().life() == GoldenRecord.Life.PROVISIONAL)
        .flatMap(
            child ->
                ProvisionalFact.of(child)
                    .map(fact -> new Met(child.id(), fact, agrees(heard, fact))))
        .filter(met -> met.agrees() > 0)
        .sorted(
            Comparator.comparingInt(Met::agrees)
                .reversed()
                .thenComparing(met -> met.fact().seenOn(), Comparator.reverseOrder())
                .thenComparing(met -> met.child().value()))
        .toList();
  }

  private Set<FinderKey> keys(HeardRules.Heard heard) {
    Set<FinderKey> keys = new LinkedHashSet<>();
    for (String sound : sounds(heard.name())) {
      for (SpokenLanguage language : languages(heard.language())) {
        for (long month : months(heard.seenOn())) {
          keys.add(ProvisionalFact.finder(sound, language, month));
        }
      }
    }
    return keys;
  }

  /** Of the name as typed, and of names near it that somebody bears. */
  private Set<String> sounds(String name) {
    Set<String> sounds = new LinkedHashSet<>(ProvisionalFact.sounds(name));
    new Variants(dictionary.forenames(), true)
        .of(NameForms.forenames(name), SPELLINGS)
        .forEach(variant -> sounds.add(NameForms.sound(variant.name())));
    return sounds;
  }

  /** Whoever did not know the language wrote that down, and whoever asks may know better. */
  private static List<SpokenLanguage> languages(SpokenLanguage asked) {
    return asked == null || asked == SpokenLanguage.UNKNOWN
        ? List.of(SpokenLanguage.values())
        : List.of(asked, SpokenLanguage.UNKNOWN, SpokenLanguage.OTHER);
  }

  private Set<Long> months(LocalDate seen) {
    Set<Long> months = new LinkedHashSet<>();
    if (seen != null) {
      Stream.of(seen.minusDays(DAYS_NEAR), seen, seen.plusDays(DAYS_NEAR))
          .forEach(day -> months.add(ProvisionalFact.month(day)));
      return months;
    }
    for (int back = 0; back <= MONTHS; back++) {
      months.add(ProvisionalFact.month(clock.today().minusMonths(back)));
    }
    return months;
  }

  private static int agrees(HeardRules.Heard heard, ProvisionalFact fact) {
    int agrees = 0;
    boolean said = heard.language() != null && heard.language() != SpokenLanguage.UNKNOWN;
    agrees += said && heard.language() == fact.language() ? 1 : 0;
    agrees += heard.seenOn() != null && near(heard.seenOn(), fact.seenOn()) ? 1 : 0;
    agrees += samePlace(heard.place(), fact.place()) ? 1 : 0;
    return agrees;
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS_NEAR;
  }

  /** Whether a word of some length stands in both. */
  private static boolean samePlace(String asked, String known) {
    List<String> words = words(known);
    return words(asked).stream().anyMatch(words::contains);
  }

  private static List<String> words(String place) {
    return Arrays.stream(place.toUpperCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 2)
        .toList();
  }
}
