package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.staff.Registration;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;

/** Registers an organisation: the form, a look over it, then the effect. */
@Named
@RequestScoped
public class RegisterPage extends CheckedForm {

  @Inject private Registration registration;
  @Inject private Problems problems;

  /** Nothing, until it is asked for: a page that is posted is read before. */
  private Registration.Choices choices = new Registration.Choices(List.of(), List.of());

  /** Asks what may be registered, before anything is rendered. */
  public void load() {
    choices = registration.choices();
  }

  /** Kinds, with an empty one to begin with. */
  public List<Option> getKinds() {
    List<Option> options = new ArrayList<>(List.of(Option.any(Texts.of("register.choose"))));
    choices.kinds().forEach(k -> options.add(new Option(k.code(), k.code(), k.label(), "")));
    return options;
  }

  /** Authorities, with an empty one to begin with; nothing where there is no choice. */
  public List<Option> getAreas() {
    List<Option> options = new ArrayList<>();
    choices.areas().forEach(a -> options.add(new Option(a.code(), a.code(), a.name(), "")));
    if (!options.isEmpty()) {
      options.add(0, Option.any(Texts.of("register.choose")));
    }
    return options;
  }

  /** Whether it is known what it is; only what is asked of such an organisation is asked then. */
  public boolean isDescribed() {
    return getSector() != null;
  }

  /** The sector of what was chosen, or null. */
  public Sector getSector() {
    return choices.kinds().stream()
        .filter(k -> k.code().equals(typed("kind")))
        .map(Registration.Kind::sector)
        .findFirst()
        .orElse(null);
  }

  /** Goes on to what is asked of such an organisation. */
  public String choose() {
    problems.need(!chosen("kind").isEmpty(), "kind", "register.kind.empty");
    return null;
  }

  /** What was chosen, in words. */
  public String getKind() {
    return Option.label(getKinds(), typed("kind"));
  }

  public String getArea() {
    return Option.label(getAreas(), typed("authority"));
  }

  @Override
  protected void judge() {
    registration.check(form());
  }

  @Override
  protected String act() {
    return "/organisation.xhtml?faces-redirect=true&done=ORGANISATION_REGISTER&o="
        + registration.register(form());
  }

  private OfficeForm.Fresh form() {
    return new OfficeForm.Fresh(
        OfficeTyping.contacts(this::typed),
        chosen("kind"),
        chosen("authority"),
        typed("urn"),
        typed("ods"),
        typed("another").equals("true"),
        typed(KEY));
  }
}
