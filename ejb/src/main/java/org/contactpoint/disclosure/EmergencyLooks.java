package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.child.Looks;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.ledger.Noting;

/** Opens records in an emergency; for the rooms inside, so it checks no rights. */
@ApplicationScoped
public class EmergencyLooks {

  @Inject private RecordAccess access;
  @Inject private Looks looks;
  @Inject private Noting noting;

  /** A child that a caller's handle names. */
  public record Found(ChildId child) {}

  /**
   * Whom a handle names, noted as the subject; the own family is barred even now.
   *
   * @throws org.contactpoint.kernel.NotFound for a handle that is not this caller's, or no record
   * @throws org.contactpoint.kernel.Refused for the own record or one of the own family
   */
  public Found read(Caller caller, String handle) {
    ChildId id = access.read(caller, handle);
    noting.subjects(List.of(id));
    access.openFor(caller, id);
    return new Found(id);
  }

  /** Opens the look; gives its opaque id. */
  public String open(Caller caller, Found found) {
    access.countOpened(found.child());
    return looks.open(caller, found.child(), Reason.EMERGENCY).id();
  }
}
