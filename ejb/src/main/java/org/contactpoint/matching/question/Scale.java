package org.contactpoint.matching.question;

import java.util.List;
import org.contactpoint.matching.compare.CodeComparer;
import org.contactpoint.matching.compare.DateComparer;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.NameTable;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;

/** What is compared in a question, on which scale of the engine. */
enum Scale {
  FORENAME("forename", Slots.NAMES.get(0)),
  SURNAME("surname", Slots.NAMES.get(1)),
  ORDER("order", Slots.NAMES.get(2)),
  BIRTH("birth", Slots.BIRTH),
  BIRTH_MONTH("birth-month", Slots.BIRTH),
  BIRTH_YEAR("birth-year", Slots.BIRTH),
  SEX("sex", Slots.SEX),
  POSTCODE("postcode", Slots.POSTCODE),
  DISTRICT("district", Slots.two("postcode district", Slot.Kind.POSTCODE)),
  SETTING("setting", Slots.two("school or surgery", Slot.Kind.TEXT)),
  CARER("carer", Slots.two("carer", Slot.Kind.TEXT));

  /** The steps of what agrees or does not. */
  static final int DIFFERS = 1;

  static final int AGREES = 2;

  private final String line;
  private final Slot slot;

  Scale(String line, Slot slot) {
    this.line = line;
    this.slot = slot;
  }

  /** What its lines are called in the rules. */
  String line() {
    return line;
  }

  /** The scale, with the words of its steps. */
  Slot slot() {
    return slot;
  }

  /** The engine's scales, of no rows. */
  private static final class Slots {

    static final List<Slot> NAMES = new NameComparer(new NameTable(List.of())).slots();
    static final Slot BIRTH = new DateComparer(new int[0]).slots().get(0);
    static final Slot SEX = CodeComparer.sexes("gender", new Values(0)).slots().get(0);
    static final Slot POSTCODE =
        CodeComparer.postcodes("postcode", List.of(new Values(0))).slots().get(0);

    static Slot two(String name, Slot.Kind kind) {
      return new Slot(name, kind, List.of("not known", "differs", "agrees"), 3);
    }
  }
}
