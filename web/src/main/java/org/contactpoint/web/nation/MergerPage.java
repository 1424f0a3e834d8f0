package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.people.merger.Mergers;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;

/** Plans that an authority is merged with another or divided, or calls that off. */
@Named
@RequestScoped
public class MergerPage extends MergerForm {

  @Inject private Mergers mergers;
  @Inject private Problems problems;

  private String authority;
  private Mergers.Whole whole = new Mergers.Whole("", 0, List.of(), null);
  private Mergers.Shares shares;

  /** GSS code of the one that ends. */
  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  /** Asks for the authority, before anything is rendered. */
  public void load() {
    whole = mergers.view(authority);
  }

  public Mergers.Whole getWhole() {
    return whole;
  }

  /** How many organisations go where, once that was looked over. */
  public Mergers.Shares getShares() {
    return shares;
  }

  /** Who may follow, with nobody to begin with. */
  public List<Option> getFirsts() {
    return options("register.choose");
  }

  /** Who may follow beside the first, with nobody to begin with. */
  public List<Option> getSeconds() {
    return options("merger.second.none");
  }

  @Override
  public String nameOf(String field) {
    return Option.label(getFirsts(), chosen(field));
  }

  @Override
  protected void judge() {
    shares = mergers.check(plan(authority));
  }

  @Override
  protected String act() {
    mergers.plan(plan(authority));
    return next(Operation.AUTHORITY_MERGER_PLAN);
  }

  /** Takes the plan back. */
  public String callOff() {
    return problems.attempt(
        () -> {
          mergers.callOff(authority, typed(KEY));
          return next(Operation.AUTHORITY_MERGER_CALL_OFF);
        });
  }

  private String next(Operation done) {
    return "/merger.xhtml?faces-redirect=true&done=" + done + "&a=" + authority;
  }

  private List<Option> options(String none) {
    return Stream.concat(
            Stream.of(Option.any(Texts.of(none))),
            whole.others().stream().map(a -> new Option(a.code(), a.code(), a.name(), "")))
        .toList();
  }
}
