package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.people.authority.NewAuthorities;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;

/** Registers an authority that is new: the form, a look over it, then the effect. */
@Named
@RequestScoped
public class NewAuthorityPage extends CheckedForm {

  @Inject private NewAuthorities authorities;

  private List<String> regions = List.of();
  private String kind = "";

  /** Asks which regions there are, before anything is rendered. */
  public void load() {
    regions = authorities.regions();
  }

  /** None to begin with; a page that is posted is read before they are known. */
  public List<Option> getRegions() {
    return Stream.concat(
            Stream.of(Option.any(Texts.of("register.choose"))),
            regions.stream().map(region -> new Option(region, region, region, "")))
        .toList();
  }

  /** What it is, as its code says. */
  public String getKind() {
    return kind;
  }

  /** The code as it will be kept. */
  public String getCode() {
    return form().plainCode();
  }

  /** The first day, as it was looked over. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  @Override
  protected void judge() {
    kind = authorities.check(form());
  }

  @Override
  protected String act() {
    authorities.register(form());
    return "/newauthority.xhtml?faces-redirect=true&done="
        + Operation.AUTHORITY_REGISTER
        + "&c="
        + form().plainCode();
  }

  private NewAuthorities.Form form() {
    return new NewAuthorities.Form(
        typed("code"),
        typed("name"),
        chosen("region"),
        boxes("from"),
        typed("another").equals("true"),
        typed(KEY));
  }
}
