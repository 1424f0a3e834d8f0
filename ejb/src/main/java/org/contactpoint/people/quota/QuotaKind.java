package org.contactpoint.people.quota;

import java.util.Locale;

/** What is counted, how much of it is usual for one person, and the gap from the slow step on. */
public enum QuotaKind {
  /** Different records opened in a day. */
  OPENED(40, 20, "different records that one person may open in a day"),
  /** Different names listed in a day. */
  LISTED(200, 20, "different children whose names one person may be shown in a day"),
  /** Searches in an hour. */
  SEARCHED(60, 10, "searches that one person may make in an hour");

  private final int usual;
  private final int gapSeconds;
  private final String words;

  QuotaKind(int usual, int gapSeconds, String words) {
    this.usual = usual;
    this.gapSeconds = gapSeconds;
    this.words = words;
  }

  int usual() {
    return usual;
  }

  int gapSeconds() {
    return gapSeconds;
  }

  /** What it is the number of. */
  String words() {
    return words;
  }

  String setting() {
    return this == SEARCHED ? "searches" : name().toLowerCase(Locale.ROOT);
  }
}
