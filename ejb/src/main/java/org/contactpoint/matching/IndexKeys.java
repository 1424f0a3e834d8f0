package org.contactpoint.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;

/**
 * The compound keys under which a person is found. What is asked for, in search, must be made of
 * the same parts; swapped names, swapped day and month and near names are asked for, not stored.
 *
 * <ul>
 *   <li>each surname, and each forename, with the exact birth date;
 *   <li>each surname with each forename, and their sounds, with the year of birth;
 *   <li>each forename with each full postcode;
 *   <li>each name with the districts where the child lives or last lived and the year of birth;
 *   <li>each carer's name with the year of birth;
 *   <li>the index number, and each identifier;
 *   <li>each home, and each telephone number of a carer: asked for by who looks for other records
 *       of one child or family.
 * </ul>
 *
 * A person with one name only bears it in both roles. About 19 keys a child.
 */
public final class IndexKeys {

  /** So many of the newest postcodes: where a child lived long ago helps nobody in an emergency. */
  private static final int DISTRICTS = 2;

  private IndexKeys() {}

  /** The keys of a person, each once, in an order that depends on the person alone. */
  public static List<Key> of(Person person) {
    Set<Key> keys = new LinkedHashSet<>();
    for (Pair pair : pairs(person)) {
      addNames(keys, pair, person.birth());
      for (String forename : pair.forenames()) {
        for (String postcode : person.postcodes()) {
          keys.add(forenamePostcode(forename, postcode));
        }
      }
      addDistricts(keys, pair, person);
    }
    if (person.birth() != null) {
      for (String carer : person.carers()) {
        carer(carer, person.birth().date().getYear()).forEach(keys::add);
      }
    }
    if (person.indexNumber() != null) {
      keys.add(indexNumber(person.indexNumber()));
    }
    for (Person.Identifier identifier : person.identifiers()) {
      keys.add(identifier(identifier.kind(), identifier.value()));
    }
    return List.copyOf(keys);
  }

  /** The names, as letters, that a person brings into the dictionary of forenames, each once. */
  public static Set<String> forenames(Person person) {
    Set<String> all = new LinkedHashSet<>();
    pairs(person).forEach(pair -> all.addAll(pair.forenames()));
    return all;
  }

  /** The names, as letters, that a person brings into the dictionary of surnames, each once. */
  public static Set<String> surnames(Person person) {
    Set<String> all = new LinkedHashSet<>();
    pairs(person).forEach(pair -> all.addAll(pair.surnames()));
    return all;
  }

  /** Surname and exact birth date. */
  public static Key surnameBirth(String surname, LocalDate born) {
    return new Key(Kind.SURNAME_BIRTH, surname, "", day(born));
  }

  /** Forename and exact birth date. */
  public static Key forenameBirth(String forename, LocalDate born) {
    return new Key(Kind.FORENAME_BIRTH, forename, "", day(born));
  }

  /** Both names and the year of birth. */
  public static Key namesYear(String surname, String forename, int year) {
    return new Key(Kind.NAMES_YEAR, surname, forename, year);
  }

  /** The sounds of both names and the year of birth. */
  public static Key soundsYear(String surname, String forename, int year) {
    return new Key(Kind.SOUNDS_YEAR, NameForms.sound(surname), NameForms.sound(forename), year);
  }

  /** Forename and full postcode. */
  public static Key forenamePostcode(String forename, String postcode) {
    return new Key(Kind.FORENAME_POSTCODE, forename, postcode, 0);
  }

  /** One name, a postcode district and the year of birth: what is known in an emergency. */
  public static Key nameDistrictYear(String name, String district, int year) {
    return new Key(Kind.NAME_DISTRICT_YEAR, name, district, year);
  }

  /** A carer's surname and first name, with the child's year of birth. */
  public static Key carerYear(String surname, String forename, int year) {
    return new Key(Kind.GUARDIAN_BIRTH, surname, forename, year);
  }

  /** The index number: ten digits. */
  public static Key indexNumber(String digits) {
    return new Key(Kind.INDEX_NUMBER, digits, "", 0);
  }

  /** A number of another body. */
  public static Key identifier(String kind, String value) {
    return new Key(Kind.IDENTIFIER, kind, value, 0);
  }

  /** A home. */
  public static Key dwelling(Dwelling home) {
    return new Key(Kind.ADDRESS_LINE_POSTCODE, home.door(), home.postcode(), 0);
  }

  /** A carer's telephone. */
  public static Key telephone(CalledNumber number) {
    return new Key(Kind.CARER_TELEPHONE, number.digits(), "", 0);
  }

  private static void addDistricts(Set<Key> keys, Pair pair, Person person) {
    if (person.birth() == null) {
      return;
    }
    int year = person.birth().date().getYear();
    Set<String> names = new LinkedHashSet<>(pair.surnames());
    names.addAll(pair.forenames());
    person.postcodes().stream()
        .limit(DISTRICTS)
        .map(Postcode::new)
        .map(Postcode::district)
        .distinct()
        .forEach(
            district -> names.forEach(name -> keys.add(nameDistrictYear(name, district, year))));
  }

  private static List<Key> carer(String written, int year) {
    return CarerName.read(written)
        .map(carer -> List.of(carerYear(carer.surname(), carer.forename(), year)))
        .orElse(List.of());
  }

  private static void addNames(Set<Key> keys, Pair pair, BirthDate birth) {
    if (birth == null) {
      return;
    }
    LocalDate born = birth.date();
    boolean exact =
        birth.accuracy() != BirthDate.Accuracy.MONTH && birth.accuracy() != BirthDate.Accuracy.YEAR;
    for (String surname : pair.surnames()) {
      if (exact) {
        keys.add(surnameBirth(surname, born));
      }
      for (String forename : pair.forenames()) {
        for (int year : birth.years()) {
          keys.add(namesYear(surname, forename, year));
          keys.add(soundsYear(surname, forename, year));
        }
      }
    }
    for (String forename : pair.forenames()) {
      if (exact) {
        keys.add(forenameBirth(forename, born));
      }
    }
  }

  /** Names in both roles; one that lacks a role takes it from the name in use. */
  private static List<Pair> pairs(Person person) {
    List<Pair> pairs = new ArrayList<>();
    Pair inUse = null;
    for (Person.Name name : person.names()) {
      List<String> forenames = NameForms.forenames(name.forenames());
      List<String> surnames = NameForms.surnames(name.surname());
      if (forenames.isEmpty() && inUse != null) {
        forenames = inUse.forenames();
      }
      if (surnames.isEmpty() && inUse != null) {
        surnames = inUse.surnames();
      }
      if (!forenames.isEmpty() || !surnames.isEmpty()) {
        Pair pair =
            new Pair(
                forenames.isEmpty() ? surnames : forenames,
                surnames.isEmpty() ? forenames : surnames);
        pairs.add(pair);
        inUse = inUse == null ? pair : inUse;
      }
    }
    return pairs;
  }

  private static long day(LocalDate date) {
    return date.getYear() * 10_000L + date.getMonthValue() * 100 + date.getDayOfMonth();
  }

  private record Pair(List<String> forenames, List<String> surnames) {}
}
