package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.child.NameFact;
import org.contactpoint.population.SyntheticChild;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A crawler with a valid account that has the names, birth months and postcodes of the very
 * children that are here: nobody can guess better. It takes every way that names somebody, as if
 * hour after hour of one day went by and as if it proved who it is whenever it is asked to.
 */
@OnTheWhole
@RunAsClient
@Proves({"ABUSE 27", "ABUSE 35", "F039", "F065"})
class CrawlIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final Pattern NAMED = Pattern.compile("(?s)<a class=\"open\"[^>]*><bdi>([^<]+)<");
  private static final String ME = "(SELECT id FROM account WHERE username = 'gp.receptionist')";

  /** Names that one person may be shown in a day, with the second factor given again. */
  private static final int MOST = 300;

  private final Set<String> learnt = new TreeSet<>();
  private Visitor crawler;

  @AfterEach
  void anotherDay() {
    EmergencyWays.none();
    PRODUCT.execute("DELETE FROM staff_alert WHERE account_id = " + ME);
  }

  @Test
  void learnsAtMostItsDailyQuotaWhateverItTries() {
    PRODUCT.forgetTheDay();
    crawler = Visitor.signedIn("gp.receptionist");
    List<SyntheticChild> all =
        KnownWords.population(PRODUCT)
            .children(0, 420)
            .filter(child -> child.birth() != null && !child.shielded())
            .toList();
    for (SyntheticChild child : all) {
      anHourLater();
      search(asked(child));
    }
    int bySearch = learnt.size();
    assertThat(bySearch).as("it is a good crawler").isBetween(150, MOST);
    assertThat(stopped()).isPositive();

    for (SyntheticChild child : all.subList(all.size() - 15, all.size())) {
      anHourLater();
      inAnEmergency(child);
      asNewChild(child);
    }
    assertThat(learnt).as("no other way names anybody more").hasSize(bySearch);
    assertThat(
            PRODUCT.count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'SEARCH_RESULTS' AND"
                    + " account_id = "
                    + ME))
        .isGreaterThanOrEqualTo(all.size() / 2);
  }

  private static Map<String, String> asked(SyntheticChild child) {
    NameFact name = child.names().get(0);
    return Map.of(
        "forename", name.forenames(),
        "surname", name.surname(),
        "month", Integer.toString(child.birth().date().getMonthValue()),
        "year", Integer.toString(child.birth().date().getYear()));
  }

  private void search(Map<String, String> asked) {
    follow(crawler.post("/search.xhtml", crawler.get("/search.xhtml"), "search", "find", asked));
  }

  private void inAnEmergency(SyntheticChild child) {
    Map<String, String> asked = new HashMap<>(asked(child));
    asked.remove("month");
    asked.put("postcode", "M6");
    asked.put("said", "a child in danger");
    follow(
        crawler.post(
            "/emergency.xhtml", crawler.get("/emergency.xhtml"), "emergency", "find", asked));
  }

  /** Whoever may be the same child is named before a record is made. */
  private void asNewChild(SyntheticChild child) {
    Answer begun =
        crawler.post(
            "/search.xhtml",
            crawler.get("/search.xhtml"),
            "search",
            "find",
            Map.of("forename", "Qzelba", "surname", "Vendlebury", "month", "3", "year", "2012"));
    if (begun.status() != 302) {
      return;
    }
    String id = begun.location().replaceAll(".*[?&]s=", "");
    String page = "/newchild.xhtml?s=" + id;
    Map<String, String> asked = new HashMap<>(asked(child));
    asked.put("source", "told");
    asked.put("service", "GP");
    note(crawler.post(page, crawler.get(page), "answers", "check", asked).body());
  }

  private void follow(Answer begun) {
    if (begun.status() == 302 && begun.location().contains("results.xhtml")) {
      note(crawler.get(begun.location().substring(PRODUCT.address().length())).body());
    }
  }

  private void note(String body) {
    Matcher named = NAMED.matcher(body);
    while (named.find()) {
      learnt.add(named.group(1));
    }
  }

  /** The quota of the hour is fresh, every gap is waited for, and the second factor was given. */
  private static void anHourLater() {
    PRODUCT.execute("DELETE FROM quota_use WHERE kind = 'SEARCHED'");
    PRODUCT.execute(
        "UPDATE quota_use SET proved = TRUE, last_at = last_at - INTERVAL 1 HOUR WHERE"
            + " owner_kind = 'ACCOUNT' AND owner_id = "
            + ME);
  }

  private static long stopped() {
    return PRODUCT.count(
        "SELECT COUNT(*) FROM staff_alert WHERE kind = 'QUOTA_LISTED' AND account_id = " + ME);
  }
}
