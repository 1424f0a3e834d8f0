package org.contactpoint.matching.tool.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one file has what the mapping names; a place of -1 is a column that it does not have. */
public final class FileColumns {

  /**
   * One column of the file.
   *
   * @param at its place
   * @param part what of it counts, or null
   * @param form in which dates are made ISO 8601, or null
   */
  record Place(int at, Pattern part, DateForm form) {

    static final Place NONE = new Place(-1, null, null);

    String raw(String[] cells) {
      return at < 0 ? "" : cells[at];
    }

    String of(String[] cells) {
      String cell = raw(cells);
      if (part != null) {
        Matcher matcher = part.matcher(cell);
        return matcher.find() && matcher.group(1) != null ? matcher.group(1) : "";
      }
      return form == null ? cell : form.iso(cell);
    }
  }

  private final List<Place> values;
  private final List<Place> ids;
  private final Place source;
  private final Place truth;
  private final List<Place> groups;
  private final Map<Place, DateCheck> dates = new LinkedHashMap<>();
  private Place[] parts;
  private DateCheck ofParts;
  private long rows;

  FileColumns(List<Place> values, List<Place> ids, Place source, Place truth, List<Place> groups) {
    this.values = List.copyOf(values);
    this.ids = List.copyOf(ids);
    this.source = source;
    this.truth = truth;
    this.groups = List.copyOf(groups);
  }

  /** Has a column of whole dates looked at. */
  void watch(Place place, DateCheck check) {
    dates.put(place, check);
  }

  /** Has a date of three columns looked at. */
  void watch(Place day, Place month, Place year, DateCheck check) {
    parts = new Place[] {day, month, year};
    ofParts = check;
  }

  /** Whether the file has what is compared in this place. */
  public boolean has(int value) {
    return values.get(value).at() >= 0;
  }

  /** What is compared, in the order of the schema; birth dates are looked at on the way. */
  public String[] values(String[] cells) {
    rows++;
    dates.forEach((place, check) -> check.take(place.raw(cells), rows));
    if (ofParts != null) {
      ofParts.take(parts[0].of(cells), parts[1].of(cells), parts[2].of(cells), rows);
    }
    String[] of = new String[values.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = values.get(i).of(cells);
    }
    return of;
  }

  /** How many birth dates cannot be read. */
  public long unreadableDates() {
    return checks().stream().mapToLong(check -> check.unreadable).sum();
  }

  /** All that were looked at. */
  List<DateCheck> checks() {
    List<DateCheck> all = new ArrayList<>(dates.values());
    if (ofParts != null) {
      all.add(ofParts);
    }
    return all;
  }

  /** The row's own name, of several columns joined by colons; blank where it has none. */
  public String id(String[] cells) {
    if (ids.size() == 1) {
      return ids.get(0).of(cells);
    }
    StringBuilder id = new StringBuilder();
    for (Place place : ids) {
      id.append(id.isEmpty() ? "" : ":").append(place.of(cells));
    }
    return id.toString();
  }

  /** Who supplied the row; blank where nothing is said. */
  public String source(String[] cells) {
    return source.of(cells);
  }

  /** Who the person truly is; blank where that is not known. */
  public String truth(String[] cells) {
    return truth.of(cells);
  }

  /** The row's value in this group column. */
  public String group(int number, String[] cells) {
    return groups.get(number).of(cells);
  }
}
