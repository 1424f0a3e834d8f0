package org.contactpoint.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Wanted;
import org.contactpoint.vault.Tokens.Key;

/**
 * The keys that a question asks for: those of everybody who may be meant, at most a few hundred
 * (variant V2 of the trial at eleven million, sealed-index.md). Swapped names, swapped day and
 * month and the years beside one are asked for here, so that they need not be stored.
 */
final class QueryKeys {

  static final int SURNAMES = 100;
  static final int FORENAMES = 20;
  static final int SWAPPED = 10;
  static final int PAIRS = 300;
  static final int PAIRS_BESIDE_DATE = 60;
  static final int CARERS = 60;

  /** Of a carer whose children may be of any age, in emergencies. */
  static final int EMERGENCY_CARERS = 600;

  /** Of everything: the cap on what one question may cost. */
  static final int ALL = 800;

  private static final double SWAPPED_NAMES = 0.02;
  private static final double YEAR_BESIDE = 0.05;
  private static final double SURNAME_AND_DATE = 0.6;
  private static final double FORENAME_AND_DATE = 0.4;
  private static final double SOUNDS = 0.3;
  private static final double CARER = 0.7;
  private static final double NUMBER = 3;

  private final Wanted wanted;
  private final Variants surnames;
  private final Variants forenames;
  private final List<Variant> meantSurnames;
  private final List<Variant> meantForenames;
  private final List<Variant> swappedSurnames;
  private final List<Variant> swappedForenames;
  private final Map<Key, Double> keys = new LinkedHashMap<>();

  private QueryKeys(Wanted wanted, NearNames forenameDictionary, NearNames surnameDictionary) {
    this.wanted = wanted;
    surnames = new Variants(surnameDictionary, false);
    forenames = new Variants(forenameDictionary, true);
    meantSurnames = surnames.of(wanted.surnames(), SURNAMES);
    meantForenames = forenames.of(wanted.forenames(), FORENAMES);
    swappedSurnames = surnames.of(wanted.forenames(), SWAPPED);
    swappedForenames = forenames.of(wanted.surnames(), SWAPPED);
  }

  /** The keys, in the order of asking, each once. */
  static List<AskedKey> of(Wanted wanted, NearNames forenames, NearNames surnames) {
    QueryKeys query = new QueryKeys(wanted, forenames, surnames);
    query.collect();
    return query.keys.entrySet().stream()
        .limit(ALL)
        .map(e -> new AskedKey(e.getKey(), e.getValue()))
        .toList();
  }

  private void collect() {
    if (wanted.byNumber()) {
      // A number belongs to one child: nothing else is asked, and the name must agree.
      if (wanted.indexNumber() != null) {
        add(IndexKeys.indexNumber(wanted.indexNumber()), NUMBER);
      }
      wanted.identifiers().forEach(i -> add(IndexKeys.identifier(i.kind(), i.value()), NUMBER));
      return;
    }
    if (wanted.postcode() != null) {
      postcode();
    }
    if (wanted.surnames().isEmpty() || wanted.forenames().isEmpty()) {
      carers(EMERGENCY_CARERS);
      nameAndDistrict();
      return;
    }
    if (wanted.birth() instanceof AskedBirth.Day day) {
      date(day.date(), 1);
      dayMonthSwapped(day.date()).ifPresent(swapped -> date(swapped, 0.8));
      pairs(PAIRS_BESIDE_DATE);
    } else if (wanted.birth() != null) {
      pairs(PAIRS);
    }
    if (wanted.birth() != null) {
      sounds();
      carers(CARERS);
    }
  }

  /** One name, with a place and an age: asked for in emergencies only. */
  private void nameAndDistrict() {
    List<Variant> names =
        Stream.of(meantSurnames, meantForenames, swappedSurnames, swappedForenames)
            .flatMap(List::stream)
            .toList();
    for (int year = wanted.birth().firstYear(); year <= wanted.birth().lastYear(); year++) {
      double factor = wanted.birth().likely(year) ? 1 : 0.5;
      for (Variant name : names) {
        add(
            IndexKeys.nameDistrictYear(name.name(), wanted.district(), year),
            factor * weight(name));
      }
    }
  }

  private void postcode() {
    for (Variant forename : meantForenames) {
      add(IndexKeys.forenamePostcode(forename.name(), wanted.postcode()), weight(forename));
    }
    for (Variant forename : swappedForenames) {
      add(IndexKeys.forenamePostcode(forename.name(), wanted.postcode()), 0.5 * weight(forename));
    }
  }

  private void date(LocalDate date, double factor) {
    for (Variant surname : meantSurnames) {
      add(
          IndexKeys.surnameBirth(surname.name(), date),
          factor * SURNAME_AND_DATE * weight(surname));
    }
    for (Variant forename : meantForenames) {
      add(
          IndexKeys.forenameBirth(forename.name(), date),
          factor * FORENAME_AND_DATE * weight(forename));
    }
    for (Variant surname : swappedSurnames) {
      add(
          IndexKeys.surnameBirth(surname.name(), date),
          factor * 0.5 * SURNAME_AND_DATE * weight(surname));
    }
    for (Variant forename : swappedForenames) {
      add(
          IndexKeys.forenameBirth(forename.name(), date),
          factor * 0.5 * FORENAME_AND_DATE * weight(forename));
    }
  }

  /** The likeliest pairs of names with the years that are asked for. */
  private void pairs(int most) {
    List<Pair> pairs = new ArrayList<>();
    cross(pairs, meantSurnames, meantForenames, 1);
    cross(pairs, swappedSurnames, swappedForenames, SWAPPED_NAMES);
    pairs.sort(
        Comparator.comparingDouble(Pair::likely)
            .reversed()
            .thenComparing(p -> p.key().first())
            .thenComparing(p -> p.key().second())
            .thenComparing(p -> p.key().number()));
    pairs.stream().limit(most).forEach(p -> add(p.key(), p.weight()));
  }

  private void cross(
      List<Pair> pairs, List<Variant> families, List<Variant> firsts, double factor) {
    for (Variant surname : families) {
      for (Variant forename : firsts) {
        for (int year = wanted.birth().firstYear(); year <= wanted.birth().lastYear(); year++) {
          double beside = wanted.birth().likely(year) ? 1 : YEAR_BESIDE;
          pairs.add(
              new Pair(
                  IndexKeys.namesYear(surname.name(), forename.name(), year),
                  factor * beside * surname.likely() * forename.likely(),
                  (beside + 1) / 2 * weight(surname) * weight(forename)));
        }
      }
    }
  }

  private void sounds() {
    if (wanted.surnames().isEmpty() || wanted.forenames().isEmpty()) {
      return;
    }
    for (int year = wanted.birth().firstYear(); year <= wanted.birth().lastYear(); year++) {
      double factor = wanted.birth().likely(year) ? SOUNDS : SOUNDS / 2;
      for (String surname : wanted.surnames()) {
        String forename = wanted.forenames().get(0);
        add(IndexKeys.soundsYear(surname, forename, year), factor);
        add(IndexKeys.soundsYear(forename, surname, year), factor / 2);
      }
    }
  }

  private void carers(int most) {
    List<String> carer = Wanted.carerNames(wanted.carer());
    if (carer.isEmpty()) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (Variant forename : forenames.of(List.of(carer.get(0)), SWAPPED)) {
      for (Variant surname : surnames.of(List.of(carer.get(1)), SWAPPED)) {
        for (int year = wanted.birth().firstYear(); year <= wanted.birth().lastYear(); year++) {
          pairs.add(
              new Pair(
                  IndexKeys.carerYear(surname.name(), forename.name(), year),
                  surname.likeness() * forename.likeness(),
                  CARER * weight(surname) * weight(forename)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likely)
            .reversed()
            .thenComparing(p -> p.key().first())
            .thenComparing(p -> p.key().second())
            .thenComparing(p -> p.key().number()));
    pairs.stream().limit(most).forEach(p -> add(p.key(), p.weight()));
  }

  private void add(Key key, double weight) {
    keys.merge(key, weight, Math::max);
  }

  /** From 1 for a name as typed down to about 0.4 for one two edits away. */
  private static double weight(Variant variant) {
    return 1 / (1 - 0.15 * Math.log(variant.likeness()));
  }

  private static Optional<LocalDate> dayMonthSwapped(LocalDate date) {
    boolean possible = date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
    return possible
        ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
        : Optional.empty();
  }

  private record Pair(Key key, double likely, double weight) {}
}
