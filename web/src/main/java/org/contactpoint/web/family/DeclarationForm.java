package org.contactpoint.web.family;

import org.contactpoint.people.family.FamilyForm;
import org.contactpoint.web.frame.TypedForm;

/** The form by which somebody of a family is declared. */
abstract class DeclarationForm extends TypedForm {

  /** What was typed; a date that is none is left to the service to refuse. */
  protected FamilyForm form() {
    return new FamilyForm(
        typed("forenames"),
        typed("surname"),
        typedDay("birth").orElse(null),
        typed("line"),
        typed("postcode"),
        typed("telephone"),
        typed(KEY));
  }
}
