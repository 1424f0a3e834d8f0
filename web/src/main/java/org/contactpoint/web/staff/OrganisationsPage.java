package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.access.Right;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;

/** The organisations within the caller's reach, with what is to be done at the top. */
@Named
@RequestScoped
public class OrganisationsPage extends ListForm {

  @Inject private Organisations organisations;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private Organisations.Listing listing =
      new Organisations.Listing(List.of(), false, new Organisations.Due(0, 0, 0, 0));

  /** Takes filter, text and page from the address. */
  public OrganisationsPage() {
    super("organisations");
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    problems.attempt(
        () -> {
          listing =
              organisations.list(chosen(Organisations.Show.values()), typed("q"), getNumber());
          return null;
        });
  }

  public List<Organisations.Row> getRows() {
    return listing.rows();
  }

  /** What is to be done, each with the list of it. */
  public List<Link> getDue() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("lapsed", listing.due().lapsed());
    counts.put("ending", listing.due().ending());
    counts.put("preparing", listing.due().preparing());
    counts.put("suspended", listing.due().suspended());
    return Link.due("organisations", counts);
  }

  /** All, suspended and so on. */
  public List<Link> getFilters() {
    return filters(Organisations.Show.values());
  }

  /** Whether the caller may register organisations. */
  public boolean isKeeps() {
    return frame.getCaller().may(Right.KEEP_ORGANISATIONS);
  }

  @Override
  protected boolean more() {
    return listing.more();
  }
}
