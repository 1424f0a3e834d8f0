package org.contactpoint.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an auditor should see at once about an entry. Kept in its sealed part, so that neither the
 * person concerned nor a stolen database tells it.
 */
public enum Mark {
  /** Opened without involvement and outside the area of the own organisation. */
  OUTSIDE_AREA,
  /** Of a look-up in an emergency. */
  EMERGENCY,
  /** The child or a carer has a family name that the person or somebody of the family has. */
  SHARED_NAME,
  /** Barred: the person's own record or one of the family. */
  OWN_FAMILY,
  /** A fact hidden by a shield fits the person's family: to be looked into, and not to be told. */
  HIDDEN_FAMILY,
  QUOTA_SLOW,
  QUOTA_PROOF,
  QUOTA_STOP;

  static final String HEAD = "marks=";
  private static final String END = "; ";

  /** Puts marks before what was asked; without marks, what was asked is left as it is. */
  static String write(Collection<Mark> marks, String detail) {
    if (marks.isEmpty()) {
      return detail;
    }
    String all = marks.stream().map(Mark::name).collect(Collectors.joining(","));
    return HEAD + all + END + (detail == null ? "" : detail);
  }

  /** The marks before what was asked. */
  static List<String> read(String detail) {
    if (detail == null || !detail.startsWith(HEAD) || !detail.contains(END)) {
      return List.of();
    }
    String all = detail.substring(HEAD.length(), detail.indexOf(END));
    return Arrays.stream(values())
        .map(Mark::name)
        .filter(List.of(all.split(","))::contains)
        .toList();
  }
}
