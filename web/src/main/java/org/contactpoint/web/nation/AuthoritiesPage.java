package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactpoint.access.Phase;
import org.contactpoint.people.phase.Phases;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.staff.Link;
import org.contactpoint.web.staff.ListForm;

/** The authorities of the nation, with the step at which each is. */
@Named
@RequestScoped
public class AuthoritiesPage extends ListForm {

  @Inject private Phases phases;
  @Inject private Problems problems;

  private Phases.Listing listing = new Phases.Listing(List.of(), false);

  /** Takes filter, text and page from the address. */
  public AuthoritiesPage() {
    super("authorities");
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    problems.attempt(
        () -> {
          listing = phases.authorities(chosen(), only(), typed("q"), getNumber());
          return null;
        });
  }

  public List<Phases.Row> getRows() {
    return listing.rows();
  }

  /** What is to be done is on the list of organisations. */
  public List<Link> getDue() {
    return List.of();
  }

  /** All, each step, those that are to be merged or divided, and those that wait. */
  public List<Link> getFilters() {
    Phase now = chosen();
    List<Link> links = new ArrayList<>();
    boolean all = now == null && only() == Phases.Only.ALL;
    links.add(new Link(Texts.of("authorities.show.ALL"), address("f", ""), all));
    Arrays.stream(Phase.values())
        .map(p -> new Link(Texts.of("phase." + p), address("f", code(p)), p == now))
        .forEach(links::add);
    Stream.of(Phases.Only.ENDING, Phases.Only.WAITING)
        .map(o -> new Link(Texts.of("authorities.show." + o), address("f", code(o)), o == only()))
        .forEach(links::add);
    return links;
  }

  private Phases.Only only() {
    return Arrays.stream(Phases.Only.values())
        .filter(only -> code(only).equals(typed("f")))
        .findFirst()
        .orElse(Phases.Only.ALL);
  }

  @Override
  protected boolean more() {
    return listing.more();
  }

  private Phase chosen() {
    return Arrays.stream(Phase.values())
        .filter(phase -> code(phase).equals(typed("f")))
        .findFirst()
        .orElse(null);
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
