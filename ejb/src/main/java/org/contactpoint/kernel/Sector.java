package org.contactpoint.kernel;

/** The sector an organisation works in: decides its reasons and whose identifiers it may see. */
public enum Sector {
  EDUCATION,
  HEALTH,
  SOCIAL_CARE,
  POLICE,
  YOUTH_JUSTICE,
  VOLUNTARY,
  LOCAL_AUTHORITY,
  NATIONAL
}
