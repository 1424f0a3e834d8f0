package org.contactpoint.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the way to the database: beyond this machine it must be encrypted, with no falling back to
 * plain text (ASVS V12.3.1). The driver's own default, {@code PREFERRED}, falls back.
 */
final class DatabaseLine {

  private static final Pattern MODE = Pattern.compile("[?&]sslMode=([A-Za-z_]+)");
  private static final Set<String> ENCRYPTED = Set.of("REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY");
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private DatabaseLine() {}

  /** Whether what goes over this line could be read on the way. */
  static boolean readable(String jdbcUrl) {
    boolean local =
        Arrays.stream(hosts(jdbcUrl).split(",", -1))
            .map(host -> host.replaceFirst(":[0-9]+$", ""))
            .allMatch(THIS_MACHINE::contains);
    Matcher mode = MODE.matcher(jdbcUrl);
    boolean encrypted =
        mode.find() && ENCRYPTED.contains(mode.group(1).toUpperCase(Locale.ROOT)) && !mode.find();
    return !local && !encrypted;
  }

  /** What stands between the two slashes and the next one; empty when there is no such part. */
  private static String hosts(String jdbcUrl) {
    int begin = jdbcUrl.indexOf("//") + 2;
    int end = jdbcUrl.indexOf('/', begin);
    return begin < 2 || end < 0 ? "" : jdbcUrl.substring(begin, end);
  }
}
