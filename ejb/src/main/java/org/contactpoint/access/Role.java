package org.contactpoint.access;

/**
 * What an account is for. Fine rights follow from {@link Right}; the container knows these names.
 */
public enum Role {
  PRACTITIONER,
  MANAGEMENT_TEAM,
  AUDITOR,
  OPERATOR
}
