package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.access.Right;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;

/** The accounts within the caller's reach. */
@Named
@RequestScoped
public class StaffPage extends ListForm {

  @Inject private Staff staff;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private Staff.Listing listing = new Staff.Listing(List.of(), false, null, null);

  /** Takes filter, text and page from the address. */
  public StaffPage() {
    super("staff");
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    problems.attempt(this::read);
  }

  public List<Staff.Row> getRows() {
    return listing.rows();
  }

  /** Name of the organisation that was asked for, or null. */
  public String getOrganisation() {
    return listing.organisation();
  }

  /** What is to be done, each with the list of it; nothing for those who have a list of tasks. */
  public List<Link> getDue() {
    if (listing.due() == null) {
      return List.of();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("lapsed", listing.due().lapsed());
    counts.put("ending", listing.due().ending());
    return Link.due("staff", counts);
  }

  /** All, suspended and so on. */
  public List<Link> getFilters() {
    return filters(Staff.Show.values());
  }

  /** The list of all organisations. */
  public String getEverywhere() {
    return address("o", "");
  }

  /** Whether the caller keeps staff. */
  public boolean isKeeps() {
    return frame.getCaller().may(Right.KEEP_STAFF);
  }

  /** Where many of this list can be suspended. */
  public String getMany() {
    return Link.address("suspendmany.xhtml", Map.of("q", typed("q")));
  }

  /** The same list as a file. */
  public String getFile() {
    return Link.address("staff.csv", with("p", ""));
  }

  @Override
  protected boolean more() {
    return listing.more();
  }

  private String read() {
    listing =
        staff.list(
            new Staff.Filter(chosen(Staff.Show.values()), typed("o"), typed("q"), getNumber()));
    return null;
  }
}
