package org.contactpoint.it;

import jakarta.inject.Inject;
import org.contactpoint.access.Role;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Registration;

/** What the national team does with organisations, as the tests take the steps. */
abstract class NationSteps extends JoiningSteps {

  @Inject Registration registration;
  @Inject Organisations organisations;

  void beNational() {
    StaffFixture national = new StaffFixture(register, Role.NATIONAL_TEAM);
    caller.become(national, caller.signIn(national));
  }

  /** The handle of an organisation of this kind, just registered in Salford. */
  String registered(String kind) {
    return registration.register(
        new OfficeForm.Fresh(
            new OfficeForm.Contacts(
                "Index team " + id,
                "1 High Street, Salford",
                "M6 5WZ",
                "duty desk",
                "01632 960001",
                "",
                ""),
            kind,
            "E08000006",
            "",
            "",
            true,
            key()));
  }
}
