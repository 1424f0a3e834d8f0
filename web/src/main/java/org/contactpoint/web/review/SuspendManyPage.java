package org.contactpoint.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.StaffReason;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.staff.ManyAccounts;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.PickForm;
import org.contactpoint.web.frame.Problems;

/** Suspends many accounts of one list: picked, looked over with the reason, then done. */
@Named
@RequestScoped
public class SuspendManyPage extends PickForm {

  @Inject private Staff staff;
  @Inject private ManyAccounts many;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private String search;
  private List<Staff.Row> rows = List.of();

  /** Part of the names that are listed, or null. */
  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  /** Reads the open accounts of the list, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_STAFF);
    problems.attempt(
        () -> {
          rows =
              staff.list(new Staff.Filter(Staff.Show.ALL, null, search, 1)).rows().stream()
                  .filter(row -> row.state() == AccountState.ACTIVE)
                  .toList();
          return null;
        });
  }

  public List<Staff.Row> getRows() {
    return rows;
  }

  /** The lines that were picked. */
  public List<Staff.Row> getPicked() {
    List<String> handles = picked();
    return rows.stream().filter(row -> handles.contains(row.account())).toList();
  }

  /** Why accounts may be suspended. */
  public List<Option> getReasons() {
    return StaffReason.of(Operation.STAFF_SUSPEND).stream()
        .map(reason -> new Option(reason.name(), reason.name(), reason.label(), ""))
        .toList();
  }

  /** The words of the chosen reason. */
  public String getReasonLabel() {
    return StaffReason.label(typed("reason"));
  }

  /** Shows what was picked to be looked over; nothing is done yet. */
  public String check() {
    problems.need(!picked().isEmpty(), "pick", "review.nobody");
    problems.attempt(
        () -> {
          order().check(Operation.STAFF_SUSPEND);
          return null;
        });
    look(!problems.isAny());
    return null;
  }

  /** Suspends them, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          many.suspend(picked(), order());
          return "/staff.xhtml?faces-redirect=true&done=STAFF_SUSPEND_MANY&f=suspended";
        });
  }

  private StaffKeeping.Order order() {
    return new StaffKeeping.Order(null, typed("reason"), typed("text"), typed(KEY));
  }
}
