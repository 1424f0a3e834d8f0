package org.contactpoint.people.tasks;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.people.alerts.AlertsDue;
import org.contactpoint.people.delegation.DelegationsDue;
import org.contactpoint.people.joining.RequestsDue;
import org.contactpoint.people.merger.MergersDue;
import org.contactpoint.people.review.ReviewsDue;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffDue;

/** Counts what there is to do, by the rules of the rooms in which it is done. */
@Stateless
@PermitAll
public class TaskOffice implements Tasks {

  @Inject private StaffDue staff;
  @Inject private RequestsDue requests;
  @Inject private ReviewsDue reviews;
  @Inject private AlertsDue alerts;
  @Inject private MergersDue mergers;
  @Inject private DelegationsDue delegations;
  @Inject private SecondPerson second;
  @Inject private CurrentCaller caller;

  @Override
  @Guarded(Operation.TASK_LIST)
  public List<Task> list() {
    List<Task> tasks = new ArrayList<>();
    if (caller.get().may(Right.SEE_ALERTS)) {
      add(tasks, Kind.ALERTS, alerts.open(), null);
    }
    add(tasks, Kind.REQUESTS, requests.toDecide(), null);
    second.due().forEach((kind, count) -> add(tasks, kind, count, null));
    Staff.Due accounts = staff.accounts();
    Organisations.Due organisations = staff.organisations();
    add(tasks, Kind.ACCOUNTS_LAPSED, accounts.lapsed(), null);
    add(tasks, Kind.ORGANISATIONS_LAPSED, organisations.lapsed(), null);
    add(tasks, Kind.ACCOUNTS_ENDING, accounts.ending(), null);
    add(tasks, Kind.ORGANISATIONS_ENDING, organisations.ending(), null);
    add(tasks, Kind.ORGANISATIONS_PREPARING, organisations.preparing(), null);
    ReviewsDue.Due review = reviews.toConfirm();
    add(tasks, Kind.ACCOUNTS_TO_CONFIRM, review.count(), review.by());
    add(tasks, Kind.DELEGATIONS_ENDING, delegations.ending(), null);
    if (caller.get().may(Right.KEEP_NATION)) {
      MergersDue.Due planned = mergers.planned();
      add(tasks, Kind.MERGERS, planned.count(), planned.by());
    }
    return List.copyOf(tasks);
  }

  private static void add(List<Task> tasks, Kind kind, int count, LocalDate by) {
    if (count > 0) {
      tasks.add(new Task(kind, count, by));
    }
  }
}
