package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.disclosure.ContactView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.contact.Contacts;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.involvement.contact.Purpose;
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking a colleague to get in touch, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F053")
class ContactIT extends ContactSteps {

  @Test
  void whoIsAskedHearsWhoIsAskedBackAndWhatComesOfItIsHeard() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.NEXT_DAY);
    ContactView mine = only(requests.list());
    assertThat(mine.own()).isTrue();
    assertThat(mine.asked().telephone()).isEqualTo("01632 960002");
    assertThatThrownBy(() -> contacts.acknowledge(mine.request())).isInstanceOf(NotFound.class);

    be(asked);
    ContactView theirs = only(requests.list());
    assertThat(theirs.own()).isFalse();
    assertThat(theirs.name()).isEqualTo("Robin " + surname.toUpperCase());
    assertThat(theirs.text()).isEqualTo("planning support at school");
    assertThat(theirs.asker().telephone()).isEqualTo("01632 960002");
    assertThatThrownBy(() -> contacts.withdraw(theirs.request())).isInstanceOf(NotFound.class);
    contacts.acknowledge(theirs.request());
    assertThatThrownBy(() -> contacts.acknowledge(theirs.request())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> settle(theirs, Outcome.NOT_SHARING, ""))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> settle(theirs, Outcome.WITHDRAWN, ""))
        .isInstanceOf(InvalidInput.class);
    settle(theirs, Outcome.NOT_SHARING, "the family has said no");
    assertThatThrownBy(() -> settle(theirs, Outcome.IN_TOUCH, "")).isInstanceOf(Conflict.class);

    be(asker);
    ContactView heard = requests.view(mine.request());
    assertThat(heard.acknowledgedAt()).isNotNull();
    assertThat(heard.outcome()).isEqualTo(Outcome.NOT_SHARING);
    assertThat(heard.why()).isEqualTo("the family has said no");
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM duty WHERE settled_at IS NULL AND owner_account = ?",
                asker.accountId))
        .isZero();
  }

  @Test
  void whatIsLateIsPassedOnToTheTeamAndThenToTheManagementTeam() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.TODAY);
    be(mate);
    assertThat(requests.list()).as("not late yet").isEmpty();
    makeLate();
    assertThat(late.passOn()).isPositive();
    be(mate);
    assertThat(only(requests.list()).stage()).isEqualTo(1);
    be(asker);
    assertThat(only(requests.list()).stage()).as("who asked is told").isEqualTo(1);
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    be(management);
    assertThat(mentions()).isZero();
    assertThat(times.list()).isNotEmpty().allMatch(row -> row.asked() >= row.answered());
    makeLate();
    late.passOn();
    be(management);
    assertThat(mentions()).isEqualTo(1);
    assertThat(late.passOn()).as("there is nobody further").isZero();
    be(asked);
    assertThat(only(requests.list()).stage()).as("whoever was asked stays asked").isEqualTo(2);
    be(mate);
    assertThatThrownBy(() -> settle(only(requests.list()), Outcome.NOT_WORKING, ""))
        .as("nobody says that of a colleague")
        .isInstanceOf(InvalidInput.class);
    settle(only(requests.list()), Outcome.IN_TOUCH, "");
    be(asker);
    assertThat(only(requests.list()).outcome()).isEqualTo(Outcome.IN_TOUCH);
    assertThat(rows.count("SELECT COUNT(*) FROM ledger_entry WHERE operation = 'CONTACT_PASS_ON'"))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void isTakenBackByWhoAskedAndByNobodyElse() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    contacts.withdraw(only(requests.list()).request());
    be(asked);
    ContactView gone = only(requests.list());
    assertThat(gone.outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThatThrownBy(() -> settle(gone, Outcome.IN_TOUCH, "")).isInstanceOf(Conflict.class);
  }

  @Test
  void whatWasSettledLastStandsFirst() throws Exception {
    begin(Service.GP, false);
    for (Urgency urgency : List.of(Urgency.TODAY, Urgency.WEEK)) {
      ask(urgency);
      requests.list().stream()
          .filter(row -> row.outcome() == null)
          .forEach(row -> contacts.withdraw(row.request()));
    }
    assertThat(requests.list())
        .extracting(ContactView::urgency)
        .containsExactly(Urgency.WEEK, Urgency.TODAY);
  }

  /** The reference of a sensitive service, or of a shielded child's, as an enemy would forge it. */
  @Test
  @Proves("ABUSE 14")
  void nobodyIsAskedWhomTheRecordDoesNotShow() throws Exception {
    begin(Service.MENTAL_HEALTH, false);
    assertThat(records.view(look).now()).isEmpty();
    assertThatThrownBy(() -> ask(Urgency.WEEK, forged())).isInstanceOf(NotFound.class);
    begin(Service.GP, true);
    assertThatThrownBy(() -> ask(Urgency.WEEK, forged())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ask(Urgency.WEEK, "no.reference")).isInstanceOf(NotFound.class);
    assertThat(requests.list()).isEmpty();
  }

  @Test
  void sentTwiceItIsAskedOnce() throws Exception {
    begin(Service.GP, false);
    Contacts.Ask form =
        new Contacts.Ask(
            look,
            worker(),
            Purpose.GET_IN_TOUCH,
            Urgency.WEEK,
            "planning support at school",
            key());
    contacts.ask(form);
    contacts.ask(form);
    assertThat(requests.list()).hasSize(1);
    assertThatThrownBy(() -> ask(Urgency.TODAY))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("You have asked this already");
    contacts.withdraw(only(requests.list()).request());
    ask(Urgency.TODAY);
    assertThat(requests.list()).hasSize(2);
    rows.set("DELETE FROM duty WHERE owner_account = ?", asked.accountId);
    ask(Urgency.TODAY);
  }

  @Test
  @Proves("F094")
  void goesWithTheRecord() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    String request = only(requests.list()).request();
    transaction.begin();
    upkeep.destroy(child);
    transaction.commit();
    assertThat(requests.list()).isEmpty();
    assertThatThrownBy(() -> requests.view(request)).isInstanceOf(NotFound.class);
    assertThat(rows.count("SELECT COUNT(*) FROM duty WHERE owner_account = ?", asked.accountId))
        .isZero();
  }

  /** As after a restore: the duty is here again, the record is not. */
  @Test
  void aDutyWithoutRecordIsShownToNobody() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    String request = only(requests.list()).request();
    rows.set("DELETE FROM child_part WHERE child_id = ?", child.value());
    assertThat(requests.list()).isEmpty();
    assertThatThrownBy(() -> requests.view(request)).isInstanceOf(NotFound.class);
  }

  @Test
  void isSealedAnewAfterARotation() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    String sealed = "SELECT HEX(sealed) FROM duty WHERE owner_account = ?";
    String before = rows.text(sealed, asked.accountId);
    int epoch = (int) rows.count("SELECT MAX(epoch) FROM duty");
    transaction.begin();
    assertThat(upkeep.reseal(epoch, 1_000)).as("nothing is older").isZero();
    assertThat(upkeep.reseal(epoch + 1, 1_000)).isGreaterThanOrEqualTo(2);
    transaction.commit();
    assertThat(rows.text(sealed, asked.accountId)).isNotEqualTo(before);
    assertThat(only(requests.list()).text()).isEqualTo("planning support at school");
  }
}
