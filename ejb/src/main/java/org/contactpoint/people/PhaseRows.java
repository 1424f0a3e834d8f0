package org.contactpoint.people;

import org.contactpoint.access.Phase;
import org.contactpoint.access.Progress;

/** SQL for the phase that an organisation {@code o} or an authority {@code g} has reached. */
public final class PhaseRows {

  /** Of an organisation; its one parameter is today. */
  public static final String ORGANISATION =
      "COALESCE((SELECT h.phase FROM phase_step h WHERE h.organisation_id = o.id"
          + " AND h.from_day <= ? ORDER BY h.number DESC LIMIT 1), o.phase)";

  /** Of an authority; its one parameter is today. */
  public static final String AUTHORITY =
      "COALESCE((SELECT h.phase FROM phase_step h WHERE h.authority = g.gss_code"
          + " AND h.from_day <= ? ORDER BY h.number DESC LIMIT 1), g.phase)";

  private PhaseRows() {}

  /** The phases of both; a national body belongs to no authority. */
  public static Progress of(String sector, String organisation, String authority) {
    Phase above = "NATIONAL".equals(sector) ? Phase.LIVE : Phase.read(authority);
    return new Progress(above, Phase.read(organisation));
  }
}
