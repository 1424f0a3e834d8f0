package org.contactpoint.disclosure;

import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.kernel.Sector;
import org.contactpoint.ledger.LooksAtChild.Opened;
import org.contactpoint.ledger.LooksAtChild.Who;

/**
 * Which looks a lead professional may be told of (ADR 0027). A look tells more than that somebody
 * looked: that a clinic did says which service a child has, and that a team of another town did
 * says where a shielded child may be. So a look is told when it says nothing that the record would
 * hide:
 *
 * <ul>
 *   <li>of the reader's own team always;
 *   <li>of a shielded child, of nobody else;
 *   <li>never of who works, or worked, with the child for a sensitive service;
 *   <li>never of a management team, whose looks are shields, disputes and inquiries;
 *   <li>of sectors that have sensitive services, only of those whom the record shows, or showed, at
 *       work with the child in another one.
 * </ul>
 */
final class ToldLooks {

  private final Caller reader;
  private final OpenChild child;
  private final List<Involved> involved;

  ToldLooks(Caller reader, OpenChild child) {
    this.reader = reader;
    this.child = child;
    this.involved = Involved.of(child);
  }

  boolean tells(Opened look) {
    if (ownTeam(look.by())) {
      return look.mediator() == null || !child.golden().shielded() || ownTeam(look.mediator());
    }
    return !child.golden().shielded()
        && look.by().role() == Role.PRACTITIONER
        && !works(look.by(), true)
        && (open(look.by().sector()) || works(look.by(), false));
  }

  private boolean ownTeam(Who who) {
    return who.account() == reader.accountId()
        || who.organisation() == reader.organisationId()
            && (reader.teamId() == null || reader.teamId().equals(who.team()));
  }

  /** Whether the record knows, or knew, somebody's own team in such a service. */
  private boolean works(Who who, boolean sensitive) {
    return involved.stream()
        .filter(i -> i.fact().service().sensitive() == sensitive)
        .anyMatch(
            i ->
                i.fact().accountId() != null && i.fact().accountId() == who.account()
                    || i.fact().organisationId() == who.organisation()
                        && (i.fact().teamId() == null || i.fact().teamId().equals(who.team())));
  }

  /** Sectors in which no service is sensitive. */
  private static boolean open(Sector sector) {
    return switch (sector) {
      case EDUCATION, SOCIAL_CARE, LOCAL_AUTHORITY, POLICE -> true;
      case HEALTH, VOLUNTARY, YOUTH_JUSTICE, NATIONAL -> false;
    };
  }
}
