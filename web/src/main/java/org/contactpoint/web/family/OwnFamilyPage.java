package org.contactpoint.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.family.Families;
import org.contactpoint.people.family.OwnFamily;
import org.contactpoint.web.frame.Problems;

/** One's own family: what is declared, and one more. */
@Named
@RequestScoped
public class OwnFamilyPage extends DeclarationForm {

  @Inject private OwnFamily family;
  @Inject private Problems problems;

  private List<Families.Declared> declared = List.of();

  /** Reads the list, before anything is rendered. */
  public void load() {
    declared = family.declared();
  }

  public List<Families.Declared> getDeclared() {
    return declared;
  }

  /** Declares somebody, or says what is wrong. */
  public String declare() {
    return problems.attempt(
        () -> {
          family.declare(form());
          return "/myfamily.xhtml?faces-redirect=true&done=FAMILY_DECLARE_OWN";
        });
  }
}
