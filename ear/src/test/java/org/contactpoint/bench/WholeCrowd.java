package org.contactpoint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.contactpoint.whole.Answer;
import org.contactpoint.whole.Visitor;

/**
 * Staff in the size of England's: the check of the account that begins each request, every list of
 * staff and organisations as its page, signing in, and whether refusals tell who is a user. One
 * client, a real server. Arguments: folder for what is made, EAR, server zip, accounts, requests of
 * each kind, pairs of refusals, pairs when a first look tells them apart, seed, commit, megabytes
 * for the database. With {@code contactpoint.bench.kept} the crowd of a former run is used again.
 */
public final class WholeCrowd {

  private static final int FILL = 100;
  private static final int WARM = 30;

  /** Pages of the management team of the largest authority; one word is put in at random. */
  private static final List<String> TEAM =
      List.of(
          "/staff.xhtml",
          "/staff.xhtml?p=40",
          "/staff.xhtml?f=lapsed",
          "/staff.xhtml?f=ending",
          "/staff.xhtml?f=suspended",
          "/staff.xhtml?q=%s",
          "/organisations.xhtml",
          "/organisations.xhtml?f=ending",
          "/organisations.xhtml?q=%s",
          "/requests.xhtml",
          "/requests.xhtml?f=decided",
          "/alerts.xhtml",
          "/review.xhtml",
          "/suspendmany.xhtml?q=%s",
          "/sessions.xhtml");

  private static final List<String> NATION =
      List.of("/staff.xhtml", "/organisations.xhtml", "/authorities.xhtml", "/requests.xhtml");

  private final BenchServer server;
  private final int crowd;
  private final int times;
  private final Random random;
  private final CrowdReport report;

  private WholeCrowd(BenchServer server, int crowd, int times, long seed, CrowdReport report) {
    this.server = server;
    this.crowd = crowd;
    this.times = times;
    this.report = report;
    random = new Random(seed);
  }

  /** Prints the report, and writes it into the folder. */
  public static void main(String[] given) throws Exception {
    Path folder = Path.of(given[0]);
    Path archive = BenchArchive.make(Path.of(given[1]), folder.resolve("contactpoint.ear"));
    int crowd = Integer.parseInt(given[3]);
    int times = Integer.parseInt(given[4]);
    long seed = Long.parseLong(given[7]);
    CrowdReport report = new CrowdReport(crowd, seed, given[8], given[9]);
    BenchServer server = new BenchServer(folder.resolve("crowd"), archive, given[2]);
    try {
      server.up("2000", given[9]);
      WholeCrowd run = new WholeCrowd(server, crowd, times, seed, report);
      run.fill();
      run.check();
      run.signIn();
      run.lists();
      run.refusals(Integer.parseInt(given[5]), Integer.parseInt(given[6]), seed);
    } finally {
      BenchServer.stop();
      Files.writeString(folder.resolve("crowd.md"), report.text());
    }
    System.out.println(report.text());
  }

  private void fill() throws Exception {
    String authorities = authorities();
    long there = server.count("SELECT COUNT(*) FROM organisation WHERE code LIKE 'CROWD%'");
    for (long from = there; from < crowd / Crowd.TO_AN_ORGANISATION; from += FILL) {
      server.get("/crowd?do=fill&from=" + from + "&count=" + FILL + "&authorities=" + authorities);
    }
    EqualAnswers.undo(server);
    server.execute("ANALYZE TABLE account, person, organisation, standing, credential");
    report.staff(
        server.count("SELECT COUNT(*) FROM account"),
        server.count("SELECT COUNT(*) FROM organisation"),
        server.count(
            "SELECT COUNT(*) FROM account a JOIN organisation o ON o.id = a.organisation_id WHERE"
                + " o.authority = '"
                + authorities.split(",")[0]
                + "'"));
  }

  private String authorities() throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Connection connection = server.owner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT gss_code FROM authority WHERE end_on IS NULL ORDER BY gss_code DESC")) {
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
    }
    return String.join(",", codes);
  }

  private int anyone() {
    return random.nextInt(crowd / Crowd.SIGNS_IN - 1) * Crowd.SIGNS_IN + Crowd.SIGNS_IN;
  }

  /** In the server: the check without what is around it. */
  private void check() throws Exception {
    List<Integer> in = IntStream.generate(this::anyone).distinct().limit(times).boxed().toList();
    for (int account : in) {
      server.get("/crowd?do=enter&account=" + account);
    }
    List<Long> took = new ArrayList<>();
    for (int i = -100 * WARM; i < 5 * times; i++) {
      int account = in.get(random.nextInt(in.size()));
      long one = Long.parseLong(server.get("/crowd?do=check&account=" + account).strip());
      if (i >= 0) {
        took.add(one);
      }
    }
    report.row("account check of a request", "1 ms, 0.3 ms", took);
  }

  /** From outside: both posts, as a browser sends them, without the page between. */
  private void signIn() throws Exception {
    List<Long> hash = new ArrayList<>();
    List<Long> whole = new ArrayList<>();
    for (int i = -5 * WARM; i < times; i++) {
      long one = Long.parseLong(server.get("/crowd?do=hash").strip());
      long took = signIn(new Visitor(server.address()), anyone());
      if (i >= 0) {
        hash.add(one);
        whole.add(took);
      }
    }
    report.row("the password's hash alone", "", hash);
    report.row("sign-in, both posts", "", whole);
    long usual = CrowdReport.percentile(hash, 50);
    report.row(
        "sign-in without the hash (its median taken off)",
        "300 ms, 100 ms",
        whole.stream().map(t -> t - usual).toList());
  }

  private long signIn(Visitor visitor, int account) {
    Answer page = visitor.get("/signin.xhtml");
    long start = System.nanoTime();
    visitor.post(
        "/signin.xhtml",
        page,
        "signin",
        "next",
        Map.of("username", Crowd.username(account), "password", Crowd.PASSWORD));
    long first = System.nanoTime() - start;
    Answer code = visitor.get("/code.xhtml");
    // Who came in a moment ago would need the next code.
    try {
      server.execute(
          "UPDATE credential SET last_step = 0 WHERE account_id ="
              + " (SELECT id FROM account WHERE username = '"
              + Crowd.username(account)
              + "')");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    long again = System.nanoTime();
    Answer in =
        visitor.post(
            "/code.xhtml",
            code,
            "code-form",
            "finish",
            Map.of("code", Crowd.code(account, Instant.now())));
    long second = System.nanoTime() - again;
    if (in.status() != 302) {
      throw new IllegalStateException(Crowd.username(account) + " was not let in: " + in.status());
    }
    return first + second;
  }

  private void lists() throws Exception {
    Visitor team = new Visitor(server.address());
    signIn(team, 0);
    for (String page : TEAM) {
      list("management team", team, page);
    }
    server.execute(
        "UPDATE account a JOIN organisation o ON o.id = a.organisation_id JOIN (SELECT id FROM"
            + " organisation WHERE kind = 'NATIONAL_TEAM' ORDER BY id LIMIT 1) n SET"
            + " a.role = 'NATIONAL_TEAM', a.organisation_id = n.id WHERE a.username = '"
            + Crowd.username(2 * Crowd.SIGNS_IN)
            + "'");
    Visitor nation = new Visitor(server.address());
    signIn(nation, 2 * Crowd.SIGNS_IN);
    for (String page : NATION) {
      list("national team", nation, page);
    }
  }

  private void list(String who, Visitor visitor, String page) {
    List<Long> took = new ArrayList<>();
    for (int i = -WARM / 3; i < times / 2; i++) {
      String word = Crowd.name(random.nextInt(crowd)).split(" ")[1].substring(0, 5);
      long start = System.nanoTime();
      Answer answer = visitor.get(String.format(page, word));
      long end = System.nanoTime();
      if (answer.status() != 200) {
        throw new IllegalStateException(page + " answered " + answer.status());
      }
      if (i >= 0) {
        took.add(end - start);
      }
    }
    report.row(who + ": " + page.replace("%s", "a name's beginning"), "300 ms, 100 ms", took);
  }

  private void refusals(int pairs, int more, long seed) throws Exception {
    EqualAnswers equal = new EqualAnswers(server, seed);
    equal.prepare(crowd);
    equal.compare(EqualAnswers.Kind.UNKNOWN, WARM);
    report.refusals();
    for (EqualAnswers.Kind kind : EqualAnswers.Kind.values()) {
      EqualAnswers.Row row = equal.compare(kind, pairs);
      report.refusal(row);
      if (row.told() && kind != EqualAnswers.Kind.PLANTED) {
        report.refusal(equal.compare(kind, more));
      }
    }
  }
}
