package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;

/** Suspends, reinstates or closes an account. */
@Named
@RequestScoped
public class AccountPage extends OrderForm<Staff.Member> {

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;

  /** The three things that can be done. */
  public AccountPage() {
    super(
        Map.of(
            "suspend", Operation.STAFF_SUSPEND,
            "reinstate", Operation.STAFF_REINSTATE,
            "close", Operation.STAFF_CLOSE));
  }

  @Override
  protected Staff.Member read(String account) {
    return staff.view(account);
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    switch (operation()) {
      case STAFF_SUSPEND -> keeping.suspend(order);
      case STAFF_REINSTATE -> keeping.reinstate(order);
      default -> keeping.close(order);
    }
    return "/person.xhtml?faces-redirect=true&done=" + operation() + "&a=" + order.subject();
  }
}
