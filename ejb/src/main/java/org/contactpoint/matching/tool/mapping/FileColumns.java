package org.contactpoint.matching.tool.mapping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one file has what the mapping names; a place of -1 is a column that it does not have. */
public final class FileColumns {

  /** One column of the file. */
  record Place(int at, Pattern part, DateForm form) {

    static final Place NONE = new Place(-1, null, null);

    String of(String[] cells) {
      String cell = at < 0 ? "" : cells[at];
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

  FileColumns(List<Place> values, List<Place> ids, Place source, Place truth, List<Place> groups) {
    this.values = List.copyOf(values);
    this.ids = List.copyOf(ids);
    this.source = source;
    this.truth = truth;
    this.groups = List.copyOf(groups);
  }

  /** What is compared, in the order of the schema. */
  public String[] values(String[] cells) {
    String[] of = new String[values.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = values.get(i).of(cells);
    }
    return of;
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
