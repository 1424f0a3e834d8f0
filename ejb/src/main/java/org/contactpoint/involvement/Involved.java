package org.contactpoint.involvement;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.child.FinderKey;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.vault.Tokens.Kind;

/**
 * An involvement together with the part of the record that holds it.
 *
 * @param part where it is kept
 * @param fact what it says
 */
public record Involved(OpenChild.Part part, InvolvementFact fact) {

  /** The kind of part under which involvements are kept in a record. */
  public static final String KIND = "involvement";

  /** All involvements of a record, sensitive ones and ended ones too. */
  public static List<Involved> of(OpenChild child) {
    return child.parts().stream()
        .filter(part -> part.kind().equals(KIND))
        .map(part -> new Involved(part, PartForm.read(part.bytes(), InvolvementFact.class)))
        .toList();
  }

  /** Whether it is the caller's own. */
  public boolean ownOf(Caller caller) {
    return fact.accountId() != null && fact.accountId() == caller.accountId();
  }

  /** Whether it is the caller's own, or recorded for the caller's team of today. */
  public boolean heldBy(Caller caller) {
    return ownOf(caller)
        || fact.teamHeld()
            && fact.organisationId() == caller.organisationId()
            && fact.teamId().equals(caller.teamId());
  }

  /** By whom the children are found whose involvements the caller holds. */
  public static List<FinderKey> holding(Caller caller) {
    FinderKey own = new FinderKey(Kind.PRACTITIONER, caller.accountId());
    return caller.teamId() == null
        ? List.of(own)
        : List.of(own, new FinderKey(Kind.TEAM_HELD, caller.teamId()));
  }

  /** Whether it is of the caller's own team; without teams, of the caller's own organisation. */
  public boolean ofTeamOf(Caller caller) {
    return InvolvementFact.ofTeamOf(caller, fact.accountId(), fact.organisationId(), fact.teamId());
  }

  /**
   * Whether the caller sees that somebody works with the child: not where the child is shielded, or
   * the service sensitive, but always for the own team.
   */
  public boolean visibleTo(Caller caller, OpenChild child) {
    return visibleTo(Colleague.of(caller), child);
  }

  /** Likewise for a member of staff who is not asking now. */
  public boolean visibleTo(Colleague colleague, OpenChild child) {
    return colleague.ofTeam(fact.accountId(), fact.organisationId(), fact.teamId())
        || !child.golden().shielded() && !fact.service().sensitive();
  }

  /** By whom the child is found through an involvement. */
  public static List<FinderKey> finders(InvolvementFact fact) {
    List<FinderKey> finders = new ArrayList<>();
    finders.add(new FinderKey(Kind.ORGANISATION, fact.organisationId()));
    if (fact.teamId() != null) {
      finders.add(new FinderKey(Kind.TEAM, fact.teamId()));
    }
    if (fact.teamHeld()) {
      finders.add(new FinderKey(Kind.TEAM_HELD, fact.teamId()));
    }
    if (fact.accountId() != null) {
      finders.add(new FinderKey(Kind.PRACTITIONER, fact.accountId()));
    }
    return finders;
  }
}
