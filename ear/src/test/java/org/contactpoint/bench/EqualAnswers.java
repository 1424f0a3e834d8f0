package org.contactpoint.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contactpoint.whole.Answer;
import org.contactpoint.whole.Visitor;

/**
 * Whether a stranger learns from refusals at sign-in whose names are users, by the rule at the head
 * of the abuse cases: the same answer, and no telling by time. Pairs of a wrong password for a user
 * in good standing and another refusal, in random order, each from a network of its own.
 */
final class EqualAnswers {

  /** Refusals that must look like a wrong password. */
  enum Kind {
    WRONG_PASSWORD,
    UNKNOWN,
    NO_CREDENTIALS,
    LOCKED,
    SUSPENDED,
    LAPSED,
    WRONG_CODE,
    /** A wrong password that the benchmark itself delays: must be found. */
    PLANTED
  }

  /** Milliseconds by which the planted answer is later. */
  static final int LEAK = 2;

  /**
   * One refusal: what was answered, without what is random in each answer, and how long it took.
   */
  private record Refusal(String told, long[] times) {}

  /** A row of the report. */
  record Row(Kind kind, int pairs, int different, Distinguisher.Verdict verdict) {

    boolean told() {
      return verdict.area() > 0.52;
    }
  }

  private static final String CROWD = "username LIKE 'crowd.%'";
  private static final Set<String> OF_CHANCE = Set.of("date", "content-length", "connection");
  private static final int FORGIVE = 250;

  private final BenchServer server;
  private final Random random;
  private final Map<Kind, List<Integer>> accounts = new TreeMap<>();

  EqualAnswers(BenchServer server, long seed) {
    this.server = server;
    random = new Random(seed);
  }

  /** Sets some of the crowd aside: locked, suspended, lapsed. */
  void prepare(int crowd) throws Exception {
    int tenth = crowd / 10;
    for (Kind kind : Kind.values()) {
      List<Integer> own = new ArrayList<>();
      int first = (1 + kind.ordinal()) * tenth / Crowd.SIGNS_IN * Crowd.SIGNS_IN;
      for (int i = 0; i < tenth - Crowd.SIGNS_IN; i += Crowd.SIGNS_IN) {
        own.add(first + i);
      }
      accounts.put(kind, own);
    }
    server.execute("UPDATE account SET state = 'SUSPENDED' WHERE " + of(Kind.SUSPENDED));
    server.execute(
        "UPDATE standing SET valid_until = '2021-01-01' WHERE subject_kind = 'PERSON' AND subject_id"
            + " IN (SELECT person_id FROM account WHERE "
            + of(Kind.LAPSED)
            + ")");
    server.execute(
        "UPDATE credential SET state = 'REVOKED' WHERE account_id IN (SELECT id FROM account WHERE "
            + of(Kind.NO_CREDENTIALS)
            + ")");
    List<Integer> locked = accounts.get(Kind.LOCKED);
    accounts.put(Kind.LOCKED, locked.subList(0, Math.min(20, locked.size())));
    for (int one : accounts.get(Kind.LOCKED)) {
      refuse(Crowd.username(one), "wrong", "");
    }
    server.execute(
        "UPDATE sign_in_throttle SET failures = 30, blocked_until = NOW() + INTERVAL 1 DAY");
  }

  /** Lets those in again whom an earlier run on a kept crowd set aside. */
  static void undo(BenchServer server) throws SQLException {
    server.execute("DELETE FROM sign_in_throttle");
    server.execute(
        "UPDATE account SET state = 'ACTIVE' WHERE " + CROWD + " AND state = 'SUSPENDED'");
    server.execute(
        "UPDATE standing SET valid_until = CURDATE() + INTERVAL 1 YEAR WHERE valid_until = '2021-01-01'");
    server.execute(
        "UPDATE credential SET state = 'ACTIVE' WHERE state = 'REVOKED' AND account_id IN (SELECT id FROM account WHERE "
            + CROWD
            + ")");
  }

  /** Only those who can sign in: others would be many, and nobody tries them. */
  private String of(Kind kind) {
    return accounts.get(kind).stream()
        .map(one -> "'" + Crowd.username(one) + "'")
        .collect(Collectors.joining(", ", "username IN (", ")"));
  }

  /** Asks so many pairs. */
  Row compare(Kind kind, int pairs) throws SQLException {
    List<long[]> plain = new ArrayList<>();
    List<long[]> other = new ArrayList<>();
    int different = 0;
    for (int i = 0; i < pairs; i++) {
      if (i % FORGIVE == 0) {
        // Otherwise those who are asked about again and again would be locked, too.
        server.execute(
            "DELETE FROM sign_in_throttle WHERE blocked_until IS NULL"
                + " OR blocked_until < NOW() + INTERVAL 1 HOUR");
      }
      boolean plainFirst = random.nextBoolean();
      Refusal first = refuse(plainFirst ? Kind.WRONG_PASSWORD : kind);
      Refusal second = refuse(plainFirst ? kind : Kind.WRONG_PASSWORD);
      different += first.told().equals(second.told()) ? 0 : 1;
      plain.add((plainFirst ? first : second).times());
      other.add((plainFirst ? second : first).times());
    }
    return new Row(kind, pairs, different, Distinguisher.of(plain, other));
  }

  private Refusal refuse(Kind kind) {
    List<Integer> own = accounts.get(kind);
    String name = Crowd.username(own.get(random.nextInt(own.size())));
    return switch (kind) {
      case UNKNOWN -> refuse(name.replace("crowd", "cloud"), "wrong", "");
      case WRONG_CODE -> refuse(name, Crowd.PASSWORD, "");
      case PLANTED -> refuse(name, "wrong", "leak");
      default -> refuse(name, "wrong", "");
    };
  }

  private Refusal refuse(String name, String password, String leak) {
    String[] from = {
      "X-Forwarded-For",
      "198." + (18 + random.nextInt(2)) + "." + random.nextInt(256) + "." + random.nextInt(256),
      "X-Bench-Leak",
      leak
    };
    Visitor visitor = new Visitor(server.address());
    Answer page = visitor.get("/signin.xhtml", from);
    long start = System.nanoTime();
    Answer first =
        visitor.post(
            "/signin.xhtml",
            page,
            "signin",
            "next",
            Map.of("username", name, "password", password),
            from);
    long second = System.nanoTime();
    Answer code = visitor.get("/code.xhtml", from);
    long third = System.nanoTime();
    Answer last =
        visitor.post("/code.xhtml", code, "code-form", "finish", Map.of("code", "123456"), from);
    long end = System.nanoTime();
    return new Refusal(
        told(first) + told(code) + told(last),
        new long[] {second - start, third - second, end - third, end - start});
  }

  /**
   * Status, headers and body, without what is random in each answer. The length is that of the
   * view's number, too, and a connection ends after so many requests whoever asked: neither is
   * told.
   */
  private static String told(Answer answer) {
    StringBuilder told = new StringBuilder().append(answer.status()).append('\n');
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_CHANCE.contains(name)) {
                told.append(name).append(values.size()).append(values.get(0)).append('\n');
              }
            });
    return told.append(answer.body())
        .toString()
        .replaceAll("(nonce[-=]\"?)[A-Za-z0-9+/=_-]+", "$1")
        .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
        .replaceAll("(set-cookie\\d+[^=]*=)[^;\\n]*", "$1");
  }
}
