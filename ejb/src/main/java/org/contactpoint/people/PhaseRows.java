package org.contactpoint.people;

import org.contactpoint.access.Phase;
import org.contactpoint.access.Progress;

/** SQL for the phase that an organisation {@code o} or an authority {@code g} has reached. */
public final class PhaseRows {

  /** Going live counts once a second person has confirmed it. */
  private static final String COUNTS =
      " AND (h.phase <> 'LIVE' OR EXISTS"
          + " (SELECT 1 FROM phase_confirmation c WHERE c.step_id = h.id))";

  /** Of an organisation; its one parameter is today. */
  public static final String ORGANISATION =
      "COALESCE((SELECT h.phase FROM phase_step h WHERE h.organisation_id = o.id"
          + COUNTS
          + " AND h.from_day <= ? ORDER BY h.number DESC LIMIT 1), o.phase)";

  /** Of an authority; its one parameter is today. */
  public static final String AUTHORITY =
      "COALESCE((SELECT h.phase FROM phase_step h WHERE h.authority = g.gss_code"
          + COUNTS
          + " AND h.from_day <= ? ORDER BY h.number DESC LIMIT 1), g.phase)";

  /** Whether a step {@code h} is its subject's newest, leads to live, and nobody confirmed it. */
  public static final String WAITS =
      "(h.phase = 'LIVE' AND NOT EXISTS"
          + " (SELECT 1 FROM phase_confirmation c WHERE c.step_id = h.id)"
          + " AND NOT EXISTS (SELECT 1 FROM phase_step n WHERE n.number > h.number"
          + " AND (n.organisation_id = h.organisation_id OR n.authority = h.authority)))";

  private PhaseRows() {}

  /** The phases of both; a national body belongs to no authority. */
  public static Progress of(String sector, String organisation, String authority) {
    Phase above = "NATIONAL".equals(sector) ? Phase.LIVE : Phase.read(authority);
    return new Progress(above, Phase.read(organisation));
  }
}
