package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.contactpoint.kernel.NhsNumber;
import org.contactpoint.kernel.Upn;
import org.contactpoint.matching.block.Key;
import org.contactpoint.matching.compare.CodeComparer;
import org.contactpoint.matching.compare.DateComparer;
import org.contactpoint.matching.compare.EmailComparer;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.NameTable;
import org.contactpoint.matching.compare.RowComparer;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.compare.TextComparer;
import org.contactpoint.matching.compare.Values;
import org.contactpoint.matching.standard.BirthDates;
import org.contactpoint.matching.standard.Letters;
import org.contactpoint.matching.standard.MailAddress;
import org.contactpoint.matching.standard.PersonName;

/** Standardises the columns and decides what is compared with what. */
final class Preparation {

  /** Slots that fit beside names and dates; further columns of text are left out. */
  private static final int MOST_TEXTS = 12;

  private final Schema schema;
  private final RawColumn[] raw;
  private final Prepared ready = new Prepared();

  private Preparation(Schema schema, RawColumn[] raw) {
    this.schema = schema;
    this.raw = raw;
  }

  static Prepared of(Schema schema, RawColumn[] raw, int[] supplier) {
    Preparation work = new Preparation(schema, raw);
    work.order(supplier);
    work.names();
    work.dates();
    work.sexes();
    work.postcodes();
    work.addresses();
    work.codes();
    work.texts();
    Prepared ready = work.ready;
    ready.comparer = new RowComparer(ready.comparers);
    List<Slot> slots = ready.comparer.slots();
    ready.place = new boolean[slots.size()];
    for (int slot = 0; slot < ready.place.length; slot++) {
      Slot.Kind kind = slots.get(slot).kind();
      ready.place[slot] = kind == Slot.Kind.POSTCODE || kind == Slot.Kind.ADDRESS;
    }
    return ready;
  }

  /** The content of rows decides their order, so that the order in the file does not. */
  private void order(int[] supplier) {
    int rows = supplier.length;
    long[] hashes = new long[rows];
    long[][] ofText = new long[raw.length][];
    for (int c = 0; c < raw.length; c++) {
      ofText[c] = new long[raw[c].size()];
      for (int id = 1; id < ofText[c].length; id++) {
        String text = raw[c].text(id);
        long hash = c + 1;
        for (int i = 0; i < text.length(); i++) {
          hash = hash * 0x100000001B3L + text.charAt(i);
        }
        ofText[c][id] = Key.mix(hash, c);
      }
    }
    Integer[] order = new Integer[rows];
    for (int row = 0; row < rows; row++) {
      long hash = supplier[row];
      for (int c = 0; c < raw.length; c++) {
        hash = Key.mix(hash, ofText[c][raw[c].at(row)]);
      }
      hashes[row] = hash;
      order[row] = row;
    }
    Arrays.sort(order, Comparator.comparingLong(row -> hashes[row]));
    ready.original = new int[rows];
    ready.supplier = new int[rows];
    for (int i = 0; i < rows; i++) {
      ready.original[i] = order[i];
      ready.supplier[i] = supplier[order[i]];
    }
  }

  private List<Integer> columns(Role role) {
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < raw.length; c++) {
      if (schema.columns().get(c).role() == role && raw[c].filled() > 0) {
        found.add(c);
      }
    }
    return found;
  }

  private void names() {
    List<Integer> forenames = columns(Role.FORENAME);
    List<Integer> middles = columns(Role.MIDDLE_NAME);
    List<Integer> surnames = columns(Role.SURNAME);
    List<Integer> fulls = columns(Role.FULL_NAME);
    if (forenames.isEmpty() && surnames.isEmpty() && fulls.isEmpty()) {
      return;
    }
    if (forenames.size() > 1) {
      middles = new ArrayList<>(middles);
      middles.addAll(forenames.subList(1, forenames.size()));
      forenames = forenames.subList(0, 1);
    }
    List<PersonName> names = new ArrayList<>(ready.rows());
    Map<String, PersonName> known = new HashMap<>();
    for (int row : ready.original) {
      String given = joined(forenames, row);
      String middle = joined(middles, row);
      String family = joined(surnames, row);
      PersonName name =
          known.computeIfAbsent(
              given + '\u0001' + middle + '\u0001' + family,
              any -> PersonName.of(given, middle, family));
      for (int column : fulls) {
        if (raw[column].at(row) > 0) {
          PersonName full =
              known.computeIfAbsent(raw[column].text(raw[column].at(row)), PersonName::full);
          name = name.with(full);
        }
      }
      names.add(name);
    }
    ready.names = new NameTable(names);
    ready.nameSlot = ready.add(new NameComparer(ready.names));
  }

  private String joined(List<Integer> columns, int row) {
    if (columns.size() == 1) {
      return raw[columns.get(0)].text(raw[columns.get(0)].at(row));
    }
    StringBuilder text = new StringBuilder();
    for (int column : columns) {
      String one = raw[column].text(raw[column].at(row));
      if (!one.isEmpty()) {
        text.append(text.length() == 0 ? "" : " ").append(one);
      }
    }
    return text.toString();
  }

  private void dates() {
    List<Integer> whole = columns(Role.BIRTH_DATE);
    List<Integer> days = columns(Role.BIRTH_DAY);
    List<Integer> months = columns(Role.BIRTH_MONTH);
    List<Integer> years = columns(Role.BIRTH_YEAR);
    int[] dates = new int[ready.rows()];
    boolean any = false;
    for (int column : whole) {
      Column of = schema.columns().get(column);
      BirthDates reader =
          of.format() == null
              ? BirthDates.learnt(raw[column].distinct())
              : BirthDates.of(of.format());
      int[] read = new int[raw[column].size()];
      for (int id = 1; id < read.length; id++) {
        read[id] = reader.read(raw[column].text(id));
      }
      for (int i = 0; i < dates.length; i++) {
        int date = read[raw[column].at(ready.original[i])];
        dates[i] = dates[i] == 0 ? date : dates[i];
        any |= date != 0;
      }
      if (of.format() != null) {
        misfits(of, column, reader);
      } else if (raw[column].distinct().stream().anyMatch(BirthDates::ordered)) {
        ready.notes.add(
            of.name() + ": read with the " + (reader.dayFirst() ? "day" : "month") + " first");
      }
    }
    if (!days.isEmpty() || !months.isEmpty() || !years.isEmpty()) {
      for (int i = 0; i < dates.length; i++) {
        int row = ready.original[i];
        int date = BirthDates.of(joined(days, row), joined(months, row), joined(years, row));
        dates[i] = dates[i] == 0 ? date : dates[i];
        any |= date != 0;
      }
    }
    if (any) {
      ready.dates = dates;
      ready.dateSlot = ready.add(new DateComparer(dates));
    }
  }

  private void sexes() {
    for (int column : columns(Role.SEX)) {
      Values values =
          values(
              column,
              text ->
                  switch (text.isEmpty() ? ' ' : Character.toUpperCase(text.charAt(0))) {
                    case 'M', '1', 'B' -> "M";
                    case 'F', '2', 'W', 'G' -> "F";
                    default -> "";
                  });
      if (values.filled() > 0) {
        ready.add(CodeComparer.sexes(schema.columns().get(column).name(), values));
        return;
      }
    }
  }

  private Values values(int column, UnaryOperator<String> standard) {
    String[] made = new String[raw[column].size()];
    for (int id = 1; id < made.length; id++) {
      made[id] = standard.apply(raw[column].text(id));
    }
    made[0] = "";
    Values values = new Values(ready.rows());
    for (int i = 0; i < ready.rows(); i++) {
      values.put(i, made[raw[column].at(ready.original[i])]);
    }
    return values;
  }

  private void postcodes() {
    List<Values> all = new ArrayList<>();
    for (int column : columns(Role.POSTCODE)) {
      all.add(values(column, text -> Letters.squeeze(Letters.fold(text))));
    }
    if (!all.isEmpty()) {
      int slot = ready.add(CodeComparer.postcodes("postcode", all));
      ready.parts.add(new Prepared.Part(Slot.Kind.POSTCODE, "postcode", all, slot));
    }
  }

  private void addresses() {
    List<Integer> columns = columns(Role.ADDRESS);
    List<List<Integer>> groups =
        AddressColumns.groups(columns, raw, ready.original, ready.supplier);
    for (List<Integer> group : groups) {
      Values values;
      String name;
      if (group.size() == 1) {
        values = values(group.get(0), Letters::fold);
        name = schema.columns().get(group.get(0)).name();
      } else {
        values = new Values(ready.rows());
        for (int i = 0; i < ready.rows(); i++) {
          values.put(i, Letters.fold(joined(group, ready.original[i])));
        }
        name = "address";
      }
      if (values.filled() > 0) {
        int slot = ready.add(new TextComparer(name, Slot.Kind.ADDRESS, values));
        ready.parts.add(new Prepared.Part(Slot.Kind.ADDRESS, name, List.of(values), slot));
      }
    }
  }

  private void codes() {
    List<Values> phones = new ArrayList<>();
    for (int column : columns(Role.PHONE)) {
      phones.add(values(column, Preparation::phone));
    }
    if (!phones.isEmpty()) {
      int slot = ready.add(CodeComparer.phones("phone", phones));
      ready.parts.add(new Prepared.Part(Slot.Kind.PHONE, "phone", phones, slot));
    }
    for (int column : columns(Role.EMAIL)) {
      Values values = values(column, MailAddress::of);
      String name = schema.columns().get(column).name();
      int slot = ready.add(new EmailComparer(name, values, ready.names));
      ready.parts.add(new Prepared.Part(Slot.Kind.EMAIL, name, List.of(values), slot));
    }
    Map<String, List<Values>> issuers = new LinkedHashMap<>();
    for (int column : columns(Role.IDENTIFIER)) {
      Column of = schema.columns().get(column);
      issuers
          .computeIfAbsent(of.format() == null ? of.name() : of.format(), any -> new ArrayList<>())
          .add(values(column, text -> Letters.squeeze(Letters.fold(text))));
    }
    issuers.forEach(
        (name, values) -> {
          int slot = ready.add(CodeComparer.numbers(name, values, checkOf(name)));
          ready.parts.add(new Prepared.Part(Slot.Kind.NUMBER, name, values, slot));
        });
  }

  /** Issuers whose numbers have check digits: the NHS (modulus 11) and schools (check letter). */
  private static Predicate<String> checkOf(String issuer) {
    return switch (issuer.toUpperCase(Locale.ROOT)) {
      case "NHS" -> number -> NhsNumber.parse(number).isPresent();
      case "UPN" -> number -> Upn.parse(number).isPresent();
      default -> number -> false;
    };
  }

  private static String phone(String written) {
    String digits = Letters.digits(written);
    return digits.length() < 5 ? "" : digits.startsWith("00") ? digits.substring(2) : digits;
  }

  private void misfits(Column of, int column, BirthDates reader) {
    int misfits = 0;
    for (int row : ready.original) {
      int id = raw[column].at(row);
      misfits += id > 0 && reader.misfit(raw[column].text(id)) ? 1 : 0;
    }
    if (misfits > 0) {
      ready.notes.add(
          of.name()
              + ": "
              + misfits
              + " dates do not fit the form "
              + of.format()
              + ": is it the right one? They were read the other way round");
    }
  }

  private void texts() {
    List<Integer> columns = new ArrayList<>();
    for (int column : columns(Role.TEXT)) {
      if (raw[column].size() > 2) {
        columns.add(column);
      } else {
        ready.notes.add(schema.columns().get(column).name() + ": one value only, not compared");
      }
    }
    columns.sort(Comparator.comparingInt((Integer column) -> -raw[column].filled()));
    for (int column : columns) {
      String name = schema.columns().get(column).name();
      if (ready.parts.size() >= MOST_TEXTS) {
        ready.notes.add(name + ": too many columns, not compared");
        continue;
      }
      Values values = values(column, Letters::fold);
      if (values.filled() > 0) {
        int slot = ready.add(new TextComparer(name, Slot.Kind.TEXT, values));
        ready.parts.add(new Prepared.Part(Slot.Kind.TEXT, name, List.of(values), slot));
      }
    }
  }
}
