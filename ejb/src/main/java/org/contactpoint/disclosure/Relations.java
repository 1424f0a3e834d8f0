package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Mark;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.alerts.AlertKind;
import org.contactpoint.people.alerts.Alerts;
import org.contactpoint.people.family.Families;
import org.contactpoint.people.family.FamilyMember;

/** What a viewer is to a child: family, near by work or area, or neither (F063). */
@ApplicationScoped
class Relations {

  private static final String FAMILY =
      "You may not open this record: it seems to be your own, or of somebody of your family or"
          + " household. Ask a colleague, or your management team, which has been told.";

  private static final String CALLERS =
      "Nothing of this record can be read out to this caller. Say that somebody else has to ask, and"
          + " end the call. Their management team has been told.";

  @Inject private Families families;
  @Inject private Alerts alerts;
  @Inject private Noting noting;
  @Inject private ProductClock clock;
  @Inject private DisclosurePolicy policy;

  /**
   * Lets nobody open the own record or one of the family, and marks for the auditor what only
   * scores.
   *
   * @throws Refused for the own family; the management team is told that it was tried
   */
  void bar(Caller caller, OpenChild child) {
    if (kin(caller, families.ofCaller(), child)) {
      alerts.raise(AlertKind.OWN_FAMILY);
      throw new Refused(FAMILY);
    }
  }

  /**
   * The same for somebody who is on the telephone.
   *
   * @throws Refused likewise; the management team is told of the caller
   */
  void barSpoken(Caller caller, OpenChild child) {
    if (kin(caller, families.ofAccount(caller.accountId()), child)) {
      alerts.raise(AlertKind.OWN_FAMILY, caller);
      throw new Refused(CALLERS);
    }
  }

  /** Those of several who are not of the own family; the others are marked, and nobody is told. */
  List<OpenChild> strangers(Caller caller, List<OpenChild> children) {
    List<FamilyMember> family = families.ofCaller();
    return children.stream().filter(child -> !kin(caller, family, child)).toList();
  }

  private boolean kin(Caller caller, List<FamilyMember> family, OpenChild child) {
    Kinship kinship = Kinship.of(caller.personName(), family, child.golden());
    if (kinship.sharedName()) {
      noting.mark(Mark.SHARED_NAME);
    }
    if (kinship.hidden()) {
      noting.mark(Mark.HIDDEN_FAMILY);
    }
    if (kinship.barred()) {
      noting.mark(Mark.OWN_FAMILY);
    }
    return kinship.barred();
  }

  /** Whether opening it needs to be justified further. */
  boolean far(Caller caller, OpenChild child) {
    String area = policy.responsible(child.golden());
    return !new Viewer(caller, null, child, area, clock.today()).near();
  }
}
