package org.contactpoint.web.involvement;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.disclosure.ChildNews;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.due.Due;
import org.contactpoint.involvement.due.DueCounts;
import org.contactpoint.web.staff.Link;
import org.contactpoint.web.staff.ListForm;

/** The caller's own children as a list: what is shown of them, and what is to be said. */
public abstract class ChildrenList extends ListForm {

  private MyChildren.Visit visit = new MyChildren.Visit(null, List.of(), Map.of());

  private enum Show {
    ALL,
    LAPSES,
    REVIEW,
    SCHOOL_YEAR
  }

  /** Takes the filter from the address. */
  protected ChildrenList() {
    super("children");
  }

  /** Shows what was asked for. */
  protected void show(MyChildren.Visit asked) {
    visit = asked;
  }

  /** The list: those of whom there is news, then the soonest to lapse. */
  public List<MyChild> getRows() {
    Show show = chosen(Show.values());
    return visit.rows().stream()
        .filter(row -> show == Show.ALL || row.due().contains(Due.valueOf(show.name())))
        .sorted(Comparator.comparing((MyChild row) -> news(row).isEmpty()))
        .toList();
  }

  /** Whether there is any row, whatever is shown. */
  public boolean isAny() {
    return !visit.rows().isEmpty();
  }

  /** What is to be said, each with the list of it. */
  public List<Link> getDue() {
    DueCounts counts = DueCounts.of(visit.rows().stream().map(MyChild::due).toList());
    Map<String, Integer> links = new LinkedHashMap<>();
    for (Due due : Due.values()) {
      links.put(due.name().toLowerCase(Locale.ROOT), counts.of(due));
    }
    return Link.due("children", links);
  }

  /** All, those that lapse soon, and so on. */
  public List<Link> getFilters() {
    return filters(Show.values());
  }

  /** When the list was last looked at, or null. */
  public Instant getBefore() {
    return visit.before();
  }

  /** Whether anybody has joined or left since then. */
  public boolean isNews() {
    return !visit.news().isEmpty();
  }

  /** Who has joined or left those who work with one of them. */
  public List<ChildNews> news(MyChild row) {
    return visit.news().getOrDefault(row.reference(), List.of());
  }

  /** Whether the caller's involvement lapses within thirty days. */
  public boolean soon(MyChild row) {
    return row.due().contains(Due.LAPSES);
  }

  /** Whether a new school year has begun, and the caller is to say who has left. */
  public boolean isYear() {
    return visit.rows().stream().anyMatch(row -> row.due().contains(Due.SCHOOL_YEAR));
  }

  @Override
  protected boolean more() {
    return false;
  }
}
