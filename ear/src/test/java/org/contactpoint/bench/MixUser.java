package org.contactpoint.bench;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.it.StaffFixture;
import org.contactpoint.whole.Answer;
import org.contactpoint.whole.Visitor;

/**
 * One practitioner at work: looks a child up, opens the record, now and then says to work with the
 * child, and looks at the own children; five seconds on average on each page. A page counts from
 * the click to its last byte, with the redirect after a post.
 */
final class MixUser implements Runnable {

  private static final double THINKS = 5e9;
  private static final int INVOLVES = 4;
  private static final Pattern CHILD = Pattern.compile("reason\\.xhtml\\?c=([A-Za-z0-9_-]+)");
  private static final Pattern SERVICE = Pattern.compile("name=\"service\"[^>]*value=\"(\\w+)\"");

  private final Visitor visitor;
  private final String username;
  private final byte[] secret;
  private final List<String[]> children = new ArrayList<>();
  private final MixReport report;
  private final Random random;
  private final long until;

  MixUser(String address, String username, byte[] secret, MixReport report, long seed, long until) {
    visitor = new Visitor(address);
    this.username = username;
    this.secret = secret;
    this.report = report;
    this.until = until;
    random = new Random(seed);
  }

  void knows(String[] child) {
    children.add(child);
  }

  /** Signs in: all before the load begins. */
  void signIn() throws GeneralSecurityException {
    Answer first = visitor.get("/signin.xhtml");
    visitor.post(
        "/signin.xhtml",
        first,
        "signin",
        "next",
        Map.of("username", username, "password", StaffFixture.PASSWORD));
    Answer second = visitor.get("/code.xhtml");
    String code =
        new TimeBasedOneTimePasswordGenerator()
            .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
    Answer in = visitor.post("/code.xhtml", second, "code-form", "finish", Map.of("code", code));
    if (in.status() != 302) {
      throw new IllegalStateException(username + " was not let in: " + in.status());
    }
  }

  @Override
  public void run() {
    for (int round = 0; System.nanoTime() < until; round++) {
      try {
        round(children.get(round % children.size()), round);
      } catch (RuntimeException | AssertionError e) {
        report.error(e);
      }
    }
  }

  private void round(String[] child, int round) {
    Answer form = page("search form", () -> visitor.get("/search.xhtml"));
    Answer found =
        page(
            "results",
            () ->
                shown(
                    visitor.post(
                        "/search.xhtml",
                        form,
                        "search",
                        "find",
                        Map.of(
                            "forename", child[0],
                            "surname", child[1],
                            "day", "",
                            "month", child[2],
                            "year", child[3]))));
    Matcher hit = CHILD.matcher(found.body());
    if (!hit.find()) {
      report.missed();
      return;
    }
    String asks = "/reason.xhtml?c=" + hit.group(1);
    Answer why = page("reason", () -> visitor.get(asks));
    Answer record =
        page(
            "record",
            () ->
                shown(
                    visitor.post(
                        asks,
                        why,
                        "why",
                        "open",
                        Map.of(
                            "key", why.field("key"),
                            "reason", "PLANNING_SUPPORT",
                            "text", "the family asked for support at the surgery",
                            "distant", "true"))));
    if (round % INVOLVES == 0 && record.body().contains("involvement.xhtml")) {
      involve(record);
    }
    page("my children", () -> visitor.get("/children.xhtml"));
  }

  private void involve(Answer record) {
    String address = "/involvement.xhtml?" + record.from().getQuery();
    Answer form = page("involvement", () -> visitor.get(address));
    Matcher service = SERVICE.matcher(form.body());
    if (!service.find()) {
      throw new IllegalStateException("no service to choose: " + form.status());
    }
    LocalDate since = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    Map<String, String> said =
        Map.of(
            "key", form.field("key"),
            "service", service.group(1),
            "since", Integer.toString(since.getDayOfMonth()),
            "since-month", Integer.toString(since.getMonthValue()),
            "since-year", Integer.toString(since.getYear()));
    Answer check =
        page("involvement checked", () -> visitor.post(address, form, "answers", "check", said));
    page(
        "involvement recorded",
        () -> shown(visitor.post(address, check, "checked", "record", said)));
  }

  /** What a page that redirects leads to. */
  private Answer shown(Answer answer) {
    if (answer.status() != 302) {
      return answer;
    }
    return visitor.get(answer.location().replaceFirst("^https?://[^/]*", ""));
  }

  private Answer page(String name, Supplier<Answer> asks) {
    LockSupport.parkNanos((long) (-Math.log(1 - random.nextDouble()) * THINKS));
    long start = System.nanoTime();
    Answer answer = asks.get();
    report.page(name, System.nanoTime() - start);
    if (answer.status() != 200) {
      throw new IllegalStateException(name + " was answered " + answer.status());
    }
    return answer;
  }
}
