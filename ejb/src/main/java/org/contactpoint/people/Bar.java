package org.contactpoint.people;

/** Why somebody who has proved who it is may not come in, in words for the person concerned. */
enum Bar {
  SUSPENDED("Your account is suspended."),
  CLOSED("Your account is closed."),
  ORGANISATION("Your organisation no longer takes part, or is suspended."),
  RECORD_CHECK("Your record check is out of date."),
  TRAINING("Your training is out of date."),
  NETWORK("You came from a network from which your organisation does not use ContactPoint."),
  COVER("Your account was for a time, and that time is over."),
  ACCREDITATION("Your organisation's accreditation is out of date.");

  private final String words;

  Bar(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The end of a session of whom this concerns. */
  Recognition.Ended ended() {
    return Recognition.Ended.valueOf(name());
  }
}
