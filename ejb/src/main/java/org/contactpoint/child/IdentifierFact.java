package org.contactpoint.child;

import org.contactpoint.kernel.Sector;

/**
 * A number of another body, visible to that body's own sector only (SI 2007/2182 Sch. 1 para 18).
 *
 * @param kind which number
 * @param value canonical, without spaces
 */
public record IdentifierFact(Kind kind, String value) {

  /** The numbers that are known, with the sector that may see each. */
  public enum Kind {
    NHS_NUMBER(Sector.HEALTH),
    UPN(Sector.EDUCATION),
    SOCIAL_CARE_NUMBER(Sector.SOCIAL_CARE);

    private final Sector sector;

    Kind(Sector sector) {
      this.sector = sector;
    }

    /** The only sector whose staff may see it. */
    public Sector sector() {
      return sector;
    }
  }

  @Override
  public String toString() {
    return "identifier";
  }
}
