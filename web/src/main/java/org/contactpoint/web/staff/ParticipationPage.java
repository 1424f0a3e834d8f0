package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.StaffKeeping;

/** Suspends or reinstates an organisation. */
@Named
@RequestScoped
public class ParticipationPage extends OrderForm<Organisations.Whole> {

  @Inject private Organisations organisations;

  /** The two things that can be done. */
  public ParticipationPage() {
    super(
        Map.of(
            "suspend", Operation.ORGANISATION_SUSPEND,
            "reinstate", Operation.ORGANISATION_REINSTATE));
  }

  @Override
  protected Organisations.Whole read(String organisation) {
    return organisations.view(organisation);
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.ORGANISATION_SUSPEND) {
      organisations.suspend(order);
    } else {
      organisations.reinstate(order);
    }
    return "/organisation.xhtml?faces-redirect=true&done=" + operation() + "&o=" + order.subject();
  }
}
