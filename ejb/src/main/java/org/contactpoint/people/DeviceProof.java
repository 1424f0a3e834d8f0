package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contactpoint.kernel.RandomIds;

/**
 * The long-lived device cookie: a random device id and, for each account that has signed in from
 * this browser, a tag that only this installation can make. Failures of others, who have no such
 * cookie, are counted elsewhere, so that nobody can keep a user out of the usual browser.
 */
@ApplicationScoped
class DeviceProof {

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_-]{22}(\\.[A-Za-z0-9_-]{22}){0,8}");
  private static final int MOST_ACCOUNTS = 8;

  @Inject Buckets buckets;

  /** The device id, if the cookie proves a former sign-in of this user name here. */
  Optional<String> knows(String cookie, String username) {
    if (cookie == null || !FORM.matcher(cookie).matches()) {
      return Optional.empty();
    }
    String[] parts = cookie.split("\\.");
    byte[] expected = tag(parts[0], username).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    boolean known = false;
    for (int i = 1; i < parts.length; i++) {
      byte[] given = parts[i].getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      known |= MessageDigest.isEqual(expected, given);
    }
    return known ? Optional.of(parts[0]) : Optional.empty();
  }

  /**
   * The cookie after a successful sign-in of this user name; at most eight accounts, newest first.
   */
  String after(String cookie, String username) {
    boolean usable = cookie != null && FORM.matcher(cookie).matches();
    List<String> parts =
        usable ? List.of(cookie.split("\\.")) : List.of(encode(RandomIds.bytes(16)));
    String device = parts.get(0);
    List<String> tags = new ArrayList<>();
    tags.add(tag(device, username));
    parts.stream()
        .skip(1)
        .filter(tag -> !tags.contains(tag))
        .limit(MOST_ACCOUNTS - 1L)
        .forEach(tags::add);
    return device + '.' + String.join(".", tags);
  }

  private String tag(String device, String username) {
    return encode(buckets.hash("device", device + ':' + username));
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
