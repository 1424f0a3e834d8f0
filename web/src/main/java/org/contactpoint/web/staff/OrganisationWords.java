package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Role;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Texts;

/** What the pages of an organisation say to who works there: nobody changes the own one. */
@Named
@RequestScoped
public class OrganisationWords {

  private static final String OWN = "organisation.own";

  @Inject private Frame frame;

  /** That it is the caller's own, and who changes it. */
  public String getOwn() {
    return own(frame.getCaller().keepsAs());
  }

  static String own(Role role) {
    String words = Texts.orNone(OWN + "." + role);
    return words.isEmpty() ? Texts.of(OWN) : words;
  }
}
