package org.contactpoint.matching.standard;

import java.util.Locale;
import java.util.Set;

/** Addresses for mail, as they can be compared. */
public final class MailAddress {

  /**
   * Mailboxes of a role, which everybody of an organisation gives as theirs (RFC 2142, and what is
   * usual in British offices, schools and surgeries).
   */
  private static final Set<String> ROLES =
      Set.of(
          "abuse",
          "admin",
          "contact",
          "enquiries",
          "hello",
          "hostmaster",
          "info",
          "mail",
          "marketing",
          "news",
          "no-reply",
          "noc",
          "noreply",
          "office",
          "postmaster",
          "reception",
          "sales",
          "security",
          "support",
          "webmaster");

  private MailAddress() {}

  /**
   * The address alone, in lower case, of what may be "Name &lt;address&gt;".
   *
   * @param written as it stands in the file
   * @return blank for the mailbox of a role, which is nobody's own
   */
  public static String of(String written) {
    int open = written.indexOf('<');
    int close = written.indexOf('>');
    String whole = open >= 0 && close > open ? written.substring(open + 1, close) : written;
    String address = whole.strip().toLowerCase(Locale.ROOT);
    int sign = address.indexOf('@');
    return sign >= 0 && ROLES.contains(address.substring(0, sign)) ? "" : address;
  }
}
