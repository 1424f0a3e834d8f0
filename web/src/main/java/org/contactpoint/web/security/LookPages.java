package org.contactpoint.web.security;

import java.util.regex.Pattern;

/** Pages about an open record: its look ends with the session, so nobody is led back to them. */
public final class LookPages {

  private static final Pattern LOOK = Pattern.compile("[?&]v=");

  private LookPages() {}

  /** Whether a page of ours, with its query, is one. */
  public static boolean isOne(String page) {
    return LOOK.matcher(page).find();
  }
}
