package org.contactpoint.web.staff;

import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.web.frame.VersionedForm;

/** A form about an organisation or team that somebody else may be changing as well. */
abstract class OfficeTyping extends VersionedForm {

  /** The contacts as they were typed. */
  protected OfficeForm.Contacts typedContacts() {
    return new OfficeForm.Contacts(
        typed("name"),
        typed("address"),
        typed("postcode"),
        typed("contact"),
        typed("telephone"),
        typed("email"),
        typed("outOfHours"));
  }
}
