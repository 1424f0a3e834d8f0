package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.NewChild;
import org.contactpoint.disclosure.Records;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.alerts.AlertDesk;
import org.contactpoint.people.alerts.AlertKind;
import org.contactpoint.people.emergency.EmergencyReviews;
import org.contactpoint.people.emergency.Explanations;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.EmergencyForm;
import org.contactpoint.search.EmergencySearch;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look-up in an emergency and what it costs, through the real guard and database. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F048", "ABUSE 39"})
class EmergencyIT {

  private static final String SAID = "found alone and unconscious";
  private static final String WHY = "No name but hers, and no time to ring the office at night";

  @Inject private EmergencySearch emergencies;
  @Inject private ChildSearch ordinary;
  @Inject private Explanations explanations;
  @Inject private EmergencyReviews reviews;
  @Inject private AlertDesk alerts;
  @Inject private Records records;
  @Inject private Children children;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;
  @Resource private UserTransaction transaction;

  /** In letters alone, as names are. */
  private final String surname =
      Long.toString(RandomIds.positiveLong(), 8)
          .chars()
          .mapToObj(figure -> Character.toString("bdfgklmn".charAt(figure - '0')) + "a")
          .collect(Collectors.joining());

  private StaffFixture doctor;

  private void begin(boolean shielded) throws Exception {
    doctor = new StaffFixture(register, Role.PRACTITIONER);
    NewChild made = Planting.living(surname, "M6 5WZ", shielded);
    transaction.begin();
    children.createAll(List.of(made));
    transaction.commit();
    be(doctor);
  }

  @Test
  void oneNameAnAgeAndADistrictOpenTheRecordAndTellTheManagementTeam() throws Exception {
    begin(false);
    String id = emergencies.begin(form("M6", SAID));
    long before = rows.count("SELECT COUNT(*) FROM ledger_subject");
    SearchResult found = emergencies.results(id);
    assertThat(rows.count("SELECT COUNT(*) FROM ledger_subject")).isEqualTo(before + 1);
    assertThat(found.outcome()).isEqualTo(SearchResult.Outcome.FOUND);
    String look = open(found);
    assertThat(records.view(look).reason()).isEqualTo("Emergency");
    assertThat(records.view(look).facts().toString()).contains("1 Invented Row", "M6 5WZ");
    assertThat(alert()).isEqualTo(1);
    assertThat(entries("EMERGENCY_BEGIN")).isEqualTo(1);
    assertThat(entries("EMERGENCY_OPEN")).isEqualTo(1);
    look("M6");
    assertThat(alert()).as("a second list is a second emergency").isEqualTo(2);
    assertThat(explanations.mine()).extracting(Explanations.Own::opened).contains(1, 0);
  }

  @Test
  @Proves("ABUSE 27")
  void askingAgainIsTheSameEmergencyOnlyAsLongAsNobodyWasNamed() throws Exception {
    begin(false);
    for (String place : List.of("BD7", "BD8", "M6")) {
      look(place);
      assertThat(alert()).as(place).isEqualTo(1);
    }
    look("BD7");
    assertThat(alert()).as("somebody had been named").isEqualTo(2);
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    assertThat(
            alerts.list(AlertDesk.Show.OPEN, 1).rows().stream()
                .filter(r -> r.username().equals(doctor.username))
                .map(r -> reviews.view(r.alert()).listed()))
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void whoeverIsNotFoundByItIsNotOpenedByIt() throws Exception {
    begin(false);
    String child = look("M6").hits().get(0).child();
    String elsewhere = emergencies.begin(form("BD7", SAID));

    assertThat(emergencies.results(elsewhere).outcome()).isEqualTo(SearchResult.Outcome.NONE);
    assertThatThrownBy(() -> emergencies.open(elsewhere, child, key()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ordinary.results(elsewhere)).isInstanceOf(NotFound.class);
    be(new StaffFixture(register, Role.PRACTITIONER));
    assertThatThrownBy(() -> emergencies.results(elsewhere)).isInstanceOf(NotFound.class);
  }

  @Test
  @Proves("F042")
  void whereAShieldedChildLivesFindsItNotEvenInAnEmergency() throws Exception {
    begin(true);

    assertThat(look("M6").outcome()).isEqualTo(SearchResult.Outcome.NONE);
  }

  @Test
  void nothingIsLookedUpBeforeItIsSaidWhatIsHappening() throws Exception {
    begin(false);

    assertThatThrownBy(() -> emergencies.begin(form("M6", " "))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> emergencies.begin(form("", SAID))).isInstanceOf(InvalidInput.class);
    assertThat(alert()).isZero();
  }

  @Test
  void whatIsNotExplainedInTimeWithdrawsTheRightUntilItIs() throws Exception {
    begin(false);
    look("M6");
    makeLate();

    assertThatThrownBy(() -> look("M6"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not yet written");
    Explanations.Own owed = explanations.mine().get(0);
    assertThat(owed.late()).isTrue();
    assertThatThrownBy(() -> explanations.write(owed.emergency(), "too short"))
        .isInstanceOf(InvalidInput.class);
    explanations.write(owed.emergency(), WHY);
    assertThatThrownBy(() -> explanations.write(owed.emergency(), WHY + " again"))
        .isInstanceOf(Conflict.class);
    look("M6");
    assertThat(alert()).as("another emergency").isEqualTo(2);
  }

  @Test
  void somebodyElseLooksIntoItAndCanWithdrawTheRightAndGiveItBack() throws Exception {
    begin(false);
    look("M6");
    String own = explanations.mine().get(0).emergency();
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    be(management);
    String alert = theAlert();
    assertThatThrownBy(() -> explanations.view(own)).isInstanceOf(NotFound.class);
    assertThat(reviews.view(alert).said()).isEqualTo(SAID);
    assertThatThrownBy(() -> reviews.review(order(alert, "EMERGENCY_RIGHT")))
        .as("not explained, and not late")
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> alerts.acknowledge(order(alert, "LOOKED_INTO")))
        .isInstanceOf(NotFound.class);
    be(doctor);
    explanations.write(own, WHY);
    String before = emergencies.begin(form("M6", SAID));
    be(management);
    String again = alert;
    assertThat(reviews.view(again).written()).isEqualTo(WHY);
    reviews.review(order(again, "EMERGENCY_MISUSED"));
    assertThatThrownBy(() -> reviews.review(order(again, "EMERGENCY_RIGHT")))
        .isInstanceOf(Conflict.class);
    be(doctor);
    assertThatThrownBy(() -> emergencies.results(before)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> look("M6"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("withdrawn");
    be(management);
    Order back = order(alert, "EMERGENCY_TRAINED");
    reviews.giveBack(back);
    reviews.giveBack(back);
    assertThatThrownBy(() -> reviews.giveBack(order(back.subject(), "EMERGENCY_CLEARED")))
        .isInstanceOf(Conflict.class);
    be(doctor);
    assertThat(look("M6").outcome()).isEqualTo(SearchResult.Outcome.FOUND);
  }

  @Test
  void nobodyLooksIntoTheOwnEmergency() throws Exception {
    begin(false);
    doctor = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    be(doctor);
    look("M6");
    explanations.write(explanations.mine().get(0).emergency(), WHY);
    String alert = theAlert();

    assertThatThrownBy(() -> reviews.review(order(alert, "EMERGENCY_RIGHT")))
        .isInstanceOf(Refused.class);
  }

  private SearchResult look(String place) {
    return emergencies.results(emergencies.begin(form(place, SAID)));
  }

  private String open(SearchResult found) {
    assertThat(found.hits()).hasSize(1);
    String child = found.hits().get(0).child();
    String key = key();
    String look = emergencies.open(found.searchId(), child, key);
    assertThat(emergencies.open(found.searchId(), child, key)).isEqualTo(look);
    return look;
  }

  private EmergencyForm form(String place, String said) {
    SearchForm asked =
        new SearchForm(null, surname, null, null, "2013", null, null, place, null, null, null);
    return new EmergencyForm(asked, said, 0);
  }

  private String theAlert() {
    return row(AlertDesk.Show.OPEN);
  }

  private String row(AlertDesk.Show show) {
    return alerts.list(show, 1).rows().stream()
        .filter(r -> r.kind() == AlertKind.EMERGENCY && r.username().equals(doctor.username))
        .findFirst()
        .orElseThrow()
        .alert();
  }

  private static Order order(String alert, String reason) {
    return new Order(alert, reason, "spoken with her and her manager", key());
  }

  private long alert() {
    return rows.count(
        "SELECT COUNT(*) FROM staff_alert WHERE kind = 'EMERGENCY' AND account_id = ?",
        doctor.accountId);
  }

  private long entries(String operation) {
    return rows.count(
        "SELECT COUNT(*) FROM ledger_entry WHERE operation = '"
            + operation
            + "' AND account_id = ?",
        doctor.accountId);
  }

  private void makeLate() {
    rows.set(
        "UPDATE emergency SET at = at - INTERVAL 9 DAY, due_at = due_at - INTERVAL 9 DAY"
            + " WHERE account_id = ?",
        doctor.accountId);
  }

  private void be(StaffFixture staff) {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    caller.become(staff, caller.signIn(staff));
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
