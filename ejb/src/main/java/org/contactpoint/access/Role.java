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
  OPERATOR,
  /** Keeps the management teams, national partners and the help desk; sees no child. */
  NATIONAL_TEAM,
  /** Helps people come in who were called back; sees no child and no password. */
  HELP_DESK
}
