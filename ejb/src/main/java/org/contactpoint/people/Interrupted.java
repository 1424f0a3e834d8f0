package org.contactpoint.people;

/**
 * What somebody was sending when the session turned out to be over: kept sealed for seven days, for
 * that account alone, which finds it after the next sign-in among its {@link Drafts}. For the
 * sign-in mechanism only, which has nobody signed in at that moment.
 */
public interface Interrupted {

  /**
   * Keeps it in place of what was kept before.
   *
   * @param sessionSecret the secret of the session that is over
   * @param content what was sent, at most 8,000 bytes of UTF-8
   * @return whether it is kept: not when the session ended by its owner's wish, or because somebody
   *     else may have had it in hand, or more than twelve hours ago; and not when it is too long
   */
  boolean keep(String sessionSecret, String content);
}
