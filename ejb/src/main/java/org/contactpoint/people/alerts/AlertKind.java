package org.contactpoint.people.alerts;

/** What a management team is told of somebody of its authority. */
public enum AlertKind {
  /** Stopped: records opened in a day. */
  QUOTA_OPENED,
  /** Stopped: names listed in a day. */
  QUOTA_LISTED,
  /** Stopped: searches in an hour. */
  QUOTA_SEARCHED,
  /** The organisation is stopped: records opened in a day. */
  TOTAL_OPENED,
  /** The organisation is stopped: names listed in a day. */
  TOTAL_LISTED,
  /** The organisation is stopped: searches in an hour. */
  TOTAL_SEARCHED,
  /** Tried to open the own record or one of the own family. */
  OWN_FAMILY,
  /** Tried to keep accounts, organisations or keys without the right to. */
  OVERREACH,
  /** Looked a child up in an emergency: each one is told, and looked into. */
  EMERGENCY,
  /** Who said to be this person did not know the phrase, three times. */
  WRONG_PHRASES,
  /** A lead professional asks about a look at the record of a child. */
  LOOK_ASKED_ABOUT;

  /** Whether somebody was stopped by a quota and can be let go on. */
  public boolean stops() {
    return name().startsWith("QUOTA_") || ofOrganisation();
  }

  /** Whether it is looked into with what was said and written, and not merely acknowledged. */
  public boolean reviewed() {
    return this == EMERGENCY;
  }

  /** Whether it is the total of an organisation. */
  public boolean ofOrganisation() {
    return name().startsWith("TOTAL_");
  }

  /** Which quota: OPENED, LISTED or SEARCHED; only for those that stop. */
  public String quota() {
    return name().substring(name().indexOf('_') + 1);
  }
}
