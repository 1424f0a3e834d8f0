package org.contactpoint.access;

/**
 * What an account is for. Fine rights follow from {@link Right}; the container knows these names.
 */
public enum Role {
  PRACTITIONER,
  MANAGEMENT_TEAM,
  /**
   * Sees the accounts and standings of the own organisation and asks for new ones; sees no child.
   */
  ORGANISATION_MANAGER,
  AUDITOR,
  OPERATOR
}
