package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.block.Key;
import org.contactpoint.matching.compare.NameTable;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.Values;

/**
 * Chooses the keys under which rows are brought together from whatever columns there are. No single
 * error, and few pairs of errors, should keep two rows of one person apart under all of them.
 */
final class KeyPlan {

  /** A text tells enough to be a key of its own when a value is borne by so few on average. */
  private static final int TELLING = 20;

  private final Prepared ready;
  private final NameTable names;
  private final int[] dates;
  private final List<Key> keys = new ArrayList<>();
  private final long forename;
  private final long surname;
  private final long birth;

  /** A fact of a row that a key is made of; several values are several keys. */
  @FunctionalInterface
  private interface Fact {
    void give(int row, Key.Sink sink);
  }

  private KeyPlan(Prepared ready) {
    this.ready = ready;
    names = ready.names;
    dates = ready.dates;
    forename = ready.nameSlot < 0 ? 0 : 1L << ready.nameSlot;
    surname = ready.nameSlot < 0 ? 0 : 1L << ready.nameSlot + 1;
    birth = ready.dateSlot < 0 ? 0 : 1L << ready.dateSlot;
  }

  static List<Key> of(Prepared ready) {
    KeyPlan plan = new KeyPlan(ready);
    plan.numbers();
    if (plan.names != null) {
      plan.names();
    }
    if (plan.dates != null) {
      plan.dates();
      if (plan.names != null) {
        plan.namesAndDates();
      }
    }
    for (Prepared.Part part : ready.parts) {
      plan.place(part);
    }
    return plan.keys.size() > 60 ? plan.keys.subList(0, 60) : plan.keys;
  }

  /** Facts by which a block that is too large is split. */
  static List<Key.Atom> atoms(Prepared ready) {
    KeyPlan plan = new KeyPlan(ready);
    List<Key.Atom> atoms = new ArrayList<>();
    if (plan.dates != null) {
      atoms.add(row -> plan.dates[row]);
      atoms.add(row -> plan.dates[row] / 10_000);
    }
    if (plan.names != null) {
      atoms.add(row -> plan.names.sound(plan.names.surname(row)));
      atoms.add(row -> plan.names.sound(plan.names.forename(row)));
    }
    for (Prepared.Part part : ready.parts) {
      if (atoms.size() < 8) {
        atoms.add(row -> part.values().at(row));
      }
    }
    return atoms;
  }

  private void add(String name, long slots, Fact one, Fact other) {
    long salt = keys.size() + 1;
    keys.add(
        new Key(
            name,
            slots,
            (row, sink) ->
                one.give(row, a -> other.give(row, b -> sink.add(Key.mix(Key.mix(salt, a), b))))));
  }

  private void add(String name, long slots, Fact one, Fact other, Fact third) {
    add(
        name,
        slots,
        one,
        (row, sink) -> other.give(row, a -> third.give(row, b -> sink.add(Key.mix(a, b)))));
  }

  private static void alone(int row, Key.Sink sink) {
    sink.add(1);
  }

  private void surname(int row, Key.Sink sink) {
    for (int part : names.parts(row)) {
      sink.add(part);
    }
  }

  private void forename(int row, Key.Sink sink) {
    if (names.forename(row) > 0) {
      sink.add(names.forename(row));
    }
  }

  private void surnameSound(int row, Key.Sink sink) {
    if (names.surname(row) > 0) {
      sink.add(names.sound(names.surname(row)));
    }
  }

  private void forenameSound(int row, Key.Sink sink) {
    if (names.forename(row) > 0) {
      sink.add(names.sound(names.forename(row)));
    }
  }

  private void nicknames(int row, Key.Sink sink) {
    int name = names.forename(row);
    if (name > 0) {
      sink.add(name);
      for (int other : names.nicknames(name)) {
        sink.add(other);
      }
    }
  }

  private void forenameInitial(int row, Key.Sink sink) {
    if (names.forename(row) > 0) {
      sink.add(names.text(names.forename(row)).charAt(0));
    }
  }

  private void surnameInitial(int row, Key.Sink sink) {
    if (names.surname(row) > 0) {
      sink.add(names.text(names.surname(row)).charAt(0));
    }
  }

  /**
   * The name with each one of its letters left out: two names one edit apart share one of these.
   */
  private void without(int name, Key.Sink sink) {
    String text = names.text(name);
    sink.add(text.hashCode());
    if (text.length() > 3) {
      for (int i = 0; i < text.length(); i++) {
        if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
          long hash = 0;
          for (int j = 0; j < text.length(); j++) {
            hash = j == i ? hash : (int) (hash * 31 + text.charAt(j));
          }
          sink.add((int) hash);
        }
      }
    }
  }

  private void surnameNear(int row, Key.Sink sink) {
    if (names.surname(row) > 0) {
      without(names.surname(row), sink);
    }
  }

  private void forenameNear(int row, Key.Sink sink) {
    if (names.forename(row) > 0) {
      without(names.forename(row), sink);
    }
  }

  /** Any two of all names, in any order. */
  private void twoNames(int row, Key.Sink sink) {
    int[] all = new int[6];
    int count = 0;
    int[][] lists = {{names.forename(row)}, names.parts(row), names.further(row)};
    for (int[] list : lists) {
      for (int name : list) {
        if (name > 0 && count < all.length && names.text(name).length() > 1) {
          all[count++] = name;
        }
      }
    }
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (all[i] != all[j]) {
          sink.add(Key.mix(Math.min(all[i], all[j]), Math.max(all[i], all[j])));
        }
      }
    }
  }

  private void names() {
    add("two names", forename | surname, KeyPlan::alone, this::twoNames);
    add("sounds of both names", forename | surname, this::surnameSound, this::forenameSound);
    add("near surname, forename", forename | surname, this::surnameNear, this::forename);
    add("surname, near forename", forename | surname, this::surname, this::forenameNear);
    add("surname, nickname", forename | surname, this::surname, this::nicknames);
  }

  /** Day and month in one order, so that swapped ones meet. */
  private void unorderedDate(int row, Key.Sink sink) {
    int date = dates[row];
    int day = date % 100;
    int month = date / 100 % 100;
    if (day > 0 && month > 0 && date >= 10_000) {
      sink.add(date / 10_000 * 10_000 + Math.min(day, month) * 100 + Math.max(day, month));
    }
  }

  private void dates() {
    add("birth date", birth, KeyPlan::alone, this::unorderedDate);
  }

  private void yearMonth(int row, Key.Sink sink) {
    if (dates[row] >= 10_000 && dates[row] / 100 % 100 > 0) {
      sink.add(dates[row] / 100);
    }
  }

  private void monthDay(int row, Key.Sink sink) {
    if (dates[row] % 100 > 0 && dates[row] / 100 % 100 > 0) {
      sink.add(dates[row] % 10_000);
    }
  }

  private void yearDay(int row, Key.Sink sink) {
    if (dates[row] >= 10_000 && dates[row] % 100 > 0) {
      sink.add(dates[row] / 10_000 * 100 + dates[row] % 100);
    }
  }

  /** The year, and the one after it, so that neighbouring years meet. */
  private void yearNear(int row, Key.Sink sink) {
    if (dates[row] >= 10_000) {
      sink.add(dates[row] / 10_000);
      sink.add(dates[row] / 10_000 + 1);
    }
  }

  private void namesAndDates() {
    add("surname, year and month", surname | birth, this::surname, this::yearMonth);
    add("surname, month and day", surname | birth, this::surname, this::monthDay);
    add("surname, year and day", surname | birth, this::surname, this::yearDay);
    add("forename, year and month", forename | birth, this::nicknames, this::yearMonth);
    add("forename, month and day", forename | birth, this::nicknames, this::monthDay);
    add("forename, year and day", forename | birth, this::nicknames, this::yearDay);
    long all = forename | surname | birth;
    add("surname, initial, year near", all, this::surname, this::forenameInitial, this::yearNear);
    add("forename, initial, year near", all, this::forename, this::surnameInitial, this::yearNear);
    add(
        "near surname, initial, year and month",
        all,
        this::surnameNear,
        this::forenameInitial,
        this::yearMonth);
    add(
        "near forename, initial, year and month",
        all,
        this::forenameNear,
        this::surnameInitial,
        this::yearMonth);
  }

  private void numbers() {
    for (Prepared.Part part : ready.parts) {
      long slot = 1L << part.slot();
      if (part.kind() == Slot.Kind.NUMBER) {
        add(part.name(), slot, KeyPlan::alone, all(part));
      } else if (part.kind() == Slot.Kind.PHONE) {
        add("last digits of the phone", slot, KeyPlan::alone, endings(part));
      } else if (part.kind() == Slot.Kind.EMAIL) {
        add(part.name(), slot, KeyPlan::alone, all(part));
        add(part.name() + " before the sign", slot, KeyPlan::alone, locals(part));
      }
    }
  }

  private static Fact all(Prepared.Part part) {
    return (row, sink) -> {
      for (Values column : part.columns()) {
        if (column.at(row) > 0) {
          sink.add(column.text(column.at(row)).hashCode());
        }
      }
    };
  }

  private static Fact endings(Prepared.Part part) {
    return (row, sink) -> {
      for (Values column : part.columns()) {
        if (column.at(row) > 0) {
          String digits = column.text(column.at(row));
          sink.add(digits.substring(Math.max(0, digits.length() - 7)).hashCode());
        }
      }
    };
  }

  private static Fact locals(Prepared.Part part) {
    return (row, sink) -> {
      String address = part.values().text(part.values().at(row));
      int sign = address.indexOf('@');
      if (sign > 4) {
        sink.add(address.substring(0, sign).hashCode());
      }
    };
  }

  private static Fact value(Prepared.Part part) {
    return (row, sink) -> {
      if (part.values().at(row) > 0) {
        sink.add(part.values().at(row));
      }
    };
  }

  /** Keys of a place or another text with names and dates. */
  private void place(Prepared.Part part) {
    if (part.kind() != Slot.Kind.POSTCODE
        && part.kind() != Slot.Kind.ADDRESS
        && part.kind() != Slot.Kind.TEXT) {
      return;
    }
    Values values = part.values();
    long slot = 1L << part.slot();
    Fact fact = part.kind() == Slot.Kind.POSTCODE ? all(part) : value(part);
    if (values.size() < 50 && values.filled() > 50L * values.size()) {
      return;
    }
    if (names != null) {
      add("forename, " + part.name(), forename | slot, this::nicknames, fact);
      add("surname, " + part.name(), surname | slot, this::surname, fact);
    }
    if (dates != null && keys.size() < 50) {
      add("year and month, " + part.name(), birth | slot, this::yearMonth, fact);
    }
    if (values.filled() < (long) TELLING * values.size()) {
      add(part.name(), slot, KeyPlan::alone, fact);
    }
  }
}
