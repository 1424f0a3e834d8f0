package org.contactpoint.web.staff;

import java.util.List;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.web.frame.Option;

/**
 * A change of state of one thing, with its reason.
 *
 * @param <T> what is shown of the thing
 */
public abstract class OrderForm<T> extends ActForm<T> {

  /** Takes what is to be done from the address, as {@link ActForm} does. */
  protected OrderForm(Map<String, Operation> ways) {
    super(ways);
  }

  /** Does it and gives the address of the next page, or null to stay on this one. */
  protected abstract String done(Order order);

  /** Why it may be done. */
  public List<Option> getReasons() {
    return StaffReason.of(operation()).stream()
        .map(reason -> new Option(reason.name(), reason.name(), reason.label(), ""))
        .toList();
  }

  /** The words of the chosen reason. */
  public String getReasonLabel() {
    return StaffReason.label(typed("reason"));
  }

  @Override
  protected void judge() {
    order().check(operation());
  }

  @Override
  protected String act() {
    return done(order());
  }

  private Order order() {
    return new Order(getHandle(), typed("reason"), typed("text"), typed(KEY));
  }
}
