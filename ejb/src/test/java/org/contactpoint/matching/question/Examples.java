package org.contactpoint.matching.question;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.NameForms;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Wanted;

/** Questions and children of nowhere for the tests of the scorer. */
final class Examples {

  static final LocalDate BORN = LocalDate.of(2015, 3, 4);

  private Examples() {}

  static Wanted wanted(String forename, String surname, AskedBirth birth) {
    return new Wanted(
        NameForms.forenames(forename),
        NameForms.surnames(surname),
        birth,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        false);
  }

  static Wanted asked(
      String forename,
      String surname,
      AskedBirth birth,
      String postcode,
      String district,
      String setting,
      String carer) {
    return new Wanted(
        NameForms.forenames(forename),
        NameForms.surnames(surname),
        birth,
        null,
        postcode,
        district,
        setting,
        carer,
        null,
        List.of(),
        true);
  }

  static Person child(String forename, String surname, LocalDate born) {
    return person(forename, surname, new BirthDate(born, Accuracy.EXACT), List.of());
  }

  static Person person(String forename, String surname, BirthDate birth, List<String> postcodes) {
    return new Person(
        List.of(new Person.Name(forename, surname, Person.Use.IN_USE)),
        birth,
        Gender.NOT_SPECIFIED,
        postcodes,
        List.of(),
        List.of(),
        null,
        List.of());
  }

  static Person with(String forename, String surname, List<String> settings, List<String> carers) {
    return new Person(
        List.of(new Person.Name(forename, surname, Person.Use.IN_USE)),
        new BirthDate(BORN, Accuracy.EXACT),
        Gender.MALE,
        List.of(),
        settings,
        carers,
        null,
        List.of());
  }

  static Person numbered(String surname, String index, String nhs) {
    return new Person(
        List.of(new Person.Name("Tom", surname, Person.Use.IN_USE)),
        null,
        Gender.MALE,
        List.of(),
        List.of(),
        List.of(),
        index,
        List.of(new Person.Identifier("NHS_NUMBER", nhs)));
  }
}
