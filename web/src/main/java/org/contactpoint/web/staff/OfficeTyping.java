package org.contactpoint.web.staff;

import java.util.function.UnaryOperator;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.web.frame.VersionedForm;

/** A form about an organisation or team that somebody else may be changing as well. */
abstract class OfficeTyping extends VersionedForm {

  /** The contacts as they were typed. */
  protected OfficeForm.Contacts typedContacts() {
    return contacts(this::typed);
  }

  /** The contacts by what was typed in each field. */
  static OfficeForm.Contacts contacts(UnaryOperator<String> typed) {
    return new OfficeForm.Contacts(
        typed.apply("name"),
        typed.apply("address"),
        typed.apply("postcode"),
        typed.apply("contact"),
        typed.apply("telephone"),
        typed.apply("email"),
        typed.apply("outOfHours"));
  }
}
