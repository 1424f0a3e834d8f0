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
import org.contactpoint.people.DailySubjects;
import org.contactpoint.vault.Seals;

/** What the service needs of the rooms above it; inner, so it checks no rights. */
@ApplicationScoped
public class RecordAccess {

  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private Seals seals;
  @Inject private DailySubjects dailySubjects;

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

  void countOpened(ChildId id) {
    dailySubjects.count(DailySubjects.Kind.OPENED, List.of(id));
  }
}
