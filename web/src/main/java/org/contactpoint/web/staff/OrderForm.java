package org.contactpoint.web.staff;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** A change of state with its reason: the form, a look over it, then the effect. */
public abstract class OrderForm extends TypedForm {

  @Inject private Problems problems;

  private boolean checking;

  /** A parameter of the address, or null. */
  protected static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  /** What is to be done. */
  protected abstract Operation operation();

  /** Opaque handle of the account or organisation. */
  protected abstract String subject();

  /** Does it and gives the address of the next page. */
  protected abstract String done(Order order);

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

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

  /** What is to be done, as it is called in the words of the screens. */
  public String getWhich() {
    return operation().name();
  }

  /** Shows the answers to be looked over; nothing is done yet. */
  public String check() {
    problems.attempt(
        () -> {
          order().check(operation());
          checking = true;
          return null;
        });
    return null;
  }

  /** Goes back to the answers. */
  public String change() {
    return null;
  }

  /** Does it, or says what is wrong. */
  public String send() {
    return problems.attempt(() -> done(order()));
  }

  private Order order() {
    return new Order(subject(), typed("reason"), typed("text"), typed(KEY));
  }
}
