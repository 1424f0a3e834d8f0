package org.contactpoint.involvement;

import java.util.List;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Sector;

/**
 * Which services staff of a sector may record for themselves. Sensitive ones are not among them:
 * they need consent or a harm ground (F076).
 */
public final class SectorServices {

  private SectorServices() {}

  /** Of one sector. */
  public static List<Service> of(Sector sector) {
    return switch (sector) {
      case EDUCATION ->
          List.of(Service.SCHOOL, Service.COLLEGE, Service.NURSERY, Service.EDUCATION_WELFARE);
      case HEALTH ->
          List.of(Service.GP, Service.HEALTH_VISITOR, Service.SCHOOL_NURSE, Service.HOSPITAL);
      case SOCIAL_CARE, LOCAL_AUTHORITY ->
          List.of(
              Service.SOCIAL_WORK,
              Service.FAMILY_SUPPORT,
              Service.EDUCATION_WELFARE,
              Service.YOUTH_WORK);
      case POLICE, YOUTH_JUSTICE -> List.of(Service.POLICE_PROTECTION);
      case VOLUNTARY, NATIONAL ->
          List.of(Service.CHARITY, Service.FAMILY_SUPPORT, Service.YOUTH_WORK);
    };
  }
}
