package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.staff.Registration;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;

/** Registers an organisation: the form, a look over it, then the effect. */
@Named
@RequestScoped
public class RegisterPage extends OfficeTyping {

  @Inject private Registration registration;
  @Inject private Problems problems;

  /** Nothing, until it is asked for: a page that is posted is read before. */
  private Registration.Choices choices = new Registration.Choices(List.of(), List.of());

  private boolean checking;

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

  /** What was chosen, in words. */
  public String getKind() {
    return Option.label(getKinds(), typed("kind"));
  }

  public String getArea() {
    return Option.label(getAreas(), typed("authority"));
  }

  public boolean isChecking() {
    return checking;
  }

  /** Shows the answers to be looked over. */
  public String check() {
    problems.attempt(
        () -> {
          registration.check(form());
          checking = true;
          return null;
        });
    return null;
  }

  public String change() {
    return null;
  }

  /** Does it, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () ->
            "/organisation.xhtml?faces-redirect=true&done=ORGANISATION_REGISTER&o="
                + registration.register(form()));
  }

  private OfficeForm.Fresh form() {
    return new OfficeForm.Fresh(
        typedContacts(),
        chosen("kind"),
        chosen("authority"),
        typed("urn"),
        typed("ods"),
        typed("another").equals("true"),
        typed(KEY));
  }
}
