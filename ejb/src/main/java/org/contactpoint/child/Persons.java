package org.contactpoint.child;

import java.util.List;
import java.util.Objects;
import org.contactpoint.matching.Person;

/** Makes of a record what matching may know of it. */
public final class Persons {

  private Persons() {}

  /** Of the small part that search opens: visible facts only. */
  public static Person of(ScoringFacts facts) {
    return new Person(
        facts.names().stream().map(Persons::name).toList(),
        facts.birth(),
        facts.gender(),
        facts.postcodes(),
        facts.settings(),
        facts.carers(),
        facts.indexNumber(),
        facts.identifiers().stream().map(Persons::identifier).toList());
  }

  /**
   * The small part of a record.
   *
   * @param settings names of schools and surgeries
   * @param all true for everything, as tokens need it; false for what is visible of a shielded
   *     child
   */
  static ScoringFacts facts(GoldenRecord golden, List<String> settings, boolean all) {
    boolean open = all || !golden.shielded();
    return new ScoringFacts(
        golden.indexNumber(),
        golden.names(),
        golden.birth(),
        golden.gender(),
        open ? postcodes(golden) : List.of(),
        open ? settings : List.of(),
        golden.carers().stream().map(CarerFact::name).toList(),
        open ? golden.identifiers() : List.of(),
        open ? golden.authority() : null);
  }

  private static List<String> postcodes(GoldenRecord golden) {
    return golden.addresses().stream()
        .map(AddressFact::postcode)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Person.Name name(NameFact name) {
    Person.Use use =
        switch (name.use()) {
          case LEGAL -> Person.Use.IN_USE;
          case KNOWN_AS -> Person.Use.KNOWN_AS;
          case FORMER -> Person.Use.FORMER;
          case ALIAS, TRANSLITERATION -> Person.Use.OTHER;
        };
    return new Person.Name(name.forenames(), name.surname(), use);
  }

  private static Person.Identifier identifier(IdentifierFact identifier) {
    return new Person.Identifier(identifier.kind().name(), identifier.value());
  }
}
