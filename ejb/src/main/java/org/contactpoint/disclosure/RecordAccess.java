package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.mediation.OpenCall;
import org.contactpoint.people.quota.DailySubjects;
import org.contactpoint.people.quota.OnBehalf;
import org.contactpoint.people.quota.QuotaKind;
import org.contactpoint.vault.Seals;

/** What the service needs of the rooms above it; inner, so it checks no rights. */
@ApplicationScoped
public class RecordAccess {

  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private Seals seals;
  @Inject private DailySubjects dailySubjects;
  @Inject private Relations relations;

  Caller caller() {
    return current.get();
  }

  ChildId read(Caller caller, String handle) {
    return new ChildId(
        seals.unhandle("child", caller.accountId(), handle).orElseThrow(NotFound::new));
  }

  OpenChild open(ChildId id) {
    return children.open(id).orElseThrow(NotFound::new);
  }

  /** A record that is not of the caller's own family. */
  OpenChild openFor(Caller caller, ChildId id) {
    OpenChild child = open(id);
    relations.bar(caller, child);
    return child;
  }

  /** A record that is neither of the family of who is on the telephone nor of who looks it up. */
  OpenChild openForBoth(Caller onTelephone, ChildId id) {
    OpenChild child = open(id);
    relations.bar(current.get(), child);
    relations.barSpoken(onTelephone, child);
    return child;
  }

  boolean far(Caller caller, OpenChild child) {
    return relations.far(caller, child);
  }

  void foreseeOpened(ChildId id) {
    dailySubjects.foresee(QuotaKind.OPENED, id);
  }

  void countOpened(ChildId id) {
    dailySubjects.count(QuotaKind.OPENED, List.of(id));
  }

  void foreseeOpened(OpenCall call, ChildId id) {
    dailySubjects.foreseeFor(behalf(call), QuotaKind.OPENED, id);
  }

  void countOpened(OpenCall call, ChildId id) {
    dailySubjects.countFor(behalf(call), QuotaKind.OPENED, List.of(id));
  }

  private static OnBehalf behalf(OpenCall call) {
    return OnBehalf.of(call.caller(), call.verifiedAt());
  }
}
