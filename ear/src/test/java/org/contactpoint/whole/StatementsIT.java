package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many statements a page costs, as the database counts them. A page that asks once per row
 * would go over its figure at once. What timers ask meanwhile is measured and allowed for.
 */
@OnTheWhole
@RunAsClient
class StatementsIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final Map<String, String> AMINA =
      Map.of("forename", "Amina", "surname", "Yousef", "month", "3", "year", "2015");
  private static final Map<String, String> WHITFIELD =
      Map.of("forename", "Rowan", "surname", "Whitfield", "month", "11", "year", "2011");
  private static Visitor user;

  @BeforeAll
  static void warm() {
    PRODUCT.forgetTheDay();
    user = Visitor.signedIn("social.worker");
    search();
    user.get("/children.xhtml");
  }

  private static String search() {
    return asked(AMINA);
  }

  private static String asked(Map<String, String> child) {
    return path(user.post("/search.xhtml", user.get("/search.xhtml"), "search", "find", child));
  }

  private static String path(Answer answer) {
    assertThat(answer.status()).isEqualTo(302);
    return answer.location().substring(PRODUCT.address().length());
  }

  @Test
  void signInPage() {
    assertThat(costs(() -> user.get("/help.xhtml"))).isLessThanOrEqualTo(6);
  }

  @Test
  void searchPage() {
    assertThat(costs(() -> user.get("/search.xhtml"))).isLessThanOrEqualTo(8);
  }

  @Test
  void results() {
    String results = search();

    assertThat(costs(() -> user.get(results))).isLessThanOrEqualTo(30);
  }

  @Test
  @Proves("F042")
  void shieldedChildAskedForByAHiddenFactCostsWhatAnAbsentChildCosts() {
    String shielded = asked(atHome("2011"));
    String absent = asked(atHome("2006"));

    assertThat(user.get(shielded).body()).doesNotContain("WHITFIELD");
    assertThat(costs(() -> user.get(shielded))).isEqualTo(costs(() -> user.get(absent)));
    assertThat(user.get(asked(WHITFIELD)).body()).as("by what is visible").contains("WHITFIELD");
  }

  private static Map<String, String> atHome(String year) {
    return Map.of("forename", "Rowan", "surname", "Whitfield", "year", year, "postcode", "M7 2KV");
  }

  @Test
  void reasonAndRecord() {
    String body = user.get(search()).body();
    String why =
        "/reason.xhtml?c=" + body.replaceAll("(?s).*?reason\\.xhtml\\?c=([A-Za-z0-9_-]+).*", "$1");
    Answer page = user.get(why);
    assertThat(costs(() -> user.get(why))).isLessThanOrEqualTo(20);
    String record =
        path(
            user.post(
                why,
                page,
                "why",
                "open",
                Map.of(
                    "reason", "PLANNING_SUPPORT", "text", "counting", "key", page.field("key"))));

    assertThat(costs(() -> user.get(record))).isLessThanOrEqualTo(25);
  }

  /** Four who work with the child, one who did, one long ago, for whoever sees most. */
  @Test
  void aFullRecordForTheManagementTeam() {
    RecordWays.plant("Fullpage", RecordWays.fourWorkers());
    PRODUCT.forgetTheDay();
    Visitor management = Visitor.signedIn("management");
    Map<String, String> child =
        Map.of("forename", "Robin", "surname", "Fullpage", "month", "5", "year", "2013");
    String why = Casework.why(Casework.results(management, child));
    Answer page = management.get(why);
    String record =
        path(
            management.post(
                why,
                page,
                "why",
                "open",
                Map.of("reason", "HOME_VISIT", "text", "counting", "key", page.field("key"))));
    assertThat(management.get(record).body()).contains("Before that", "Sources do not agree");

    assertThat(costs(() -> management.get(record))).isLessThanOrEqualTo(25);
  }

  @Test
  void myChildren() {
    assertThat(costs(() -> user.get("/children.xhtml"))).isLessThanOrEqualTo(20);
  }

  @Test
  void auditorsList() {
    Visitor auditor = Visitor.signedIn("auditor");
    auditor.get("/audit.xhtml");

    assertThat(costs(() -> auditor.get("/audit.xhtml"))).isLessThanOrEqualTo(20);
  }

  @Test
  void staffOrganisationsAndOneOfEach() {
    Visitor management = Visitor.signedIn("management");
    String staff = management.get("/staff.xhtml").body();
    String organisations = management.get("/organisations.xhtml").body();

    assertThat(costs(() -> management.get("/staff.xhtml"))).isLessThanOrEqualTo(12);
    assertThat(costs(() -> management.get("/organisations.xhtml"))).isLessThanOrEqualTo(12);
    String person = StaffPagesIT.first(staff, "person.xhtml\\?a=");
    assertThat(costs(() -> management.get(person))).isLessThanOrEqualTo(16);
    String organisation = StaffPagesIT.first(organisations, "organisation.xhtml\\?o=");
    assertThat(costs(() -> management.get(organisation))).isLessThanOrEqualTo(16);
    assertThat(costs(() -> management.get("/staff.csv"))).isLessThanOrEqualTo(12);
  }

  /** The least of three tries: what the page itself costs, without what others ask meanwhile. */
  private static long costs(Runnable page) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = statements();
      page.run();
      least = Math.min(least, statements() - before - 1);
    }
    System.getLogger("statements").log(System.Logger.Level.INFO, "statements: " + least);
    return least;
  }

  private static long statements() {
    try (Connection connection = PRODUCT.database();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
                    + " 'Com_update', 'Com_delete', 'Com_insert_select', 'Com_replace')")) {
      long sum = 0;
      while (rows.next()) {
        sum += rows.getLong(2);
      }
      return sum - asked(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the driver itself asked on this connection. */
  private static long asked(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_select'")) {
      rows.next();
      return rows.getLong(2);
    }
  }
}
