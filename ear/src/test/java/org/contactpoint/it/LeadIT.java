package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contactpoint.disclosure.ContactView;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.involvement.contact.Purpose;
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is lead professional is agreed between two who work with the child. */
@ExtendWith(ArquillianExtension.class)
@Proves("F014")
class LeadIT extends ContactSteps {

  @Test
  void theLeadIsGivenByWhoHasItAndByNobodyOfTheTeam() throws Exception {
    beginLead(true);
    ask(Purpose.TAKE_LEAD, Urgency.TODAY, other().ask());
    be(mate);
    assertThat(requests.list()).isEmpty();
    makeLate();
    late.passOn();
    be(mate);
    assertThat(requests.list()).as("nobody answers that in somebody's place").isEmpty();
    be(asked);
    ContactView theirs = only(requests.list());
    assertThat(theirs.stage()).as("the management team may").isEqualTo(2);
    assertThatThrownBy(() -> settle(theirs, Outcome.IN_TOUCH, "")).isInstanceOf(InvalidInput.class);
    settle(theirs, Outcome.AGREED, "");
    be(asker);
    open();
    assertThat(leader()).as("the reader has no reference of oneself").isNull();
    assertThat(records.view(look).now()).filteredOn(RecordView.Worker::lead).hasSize(1);
  }

  @Test
  void theLeadIsHandedOverOnceItIsTaken() throws Exception {
    beginLead(false);
    ask(Purpose.HAND_LEAD, Urgency.WEEK, other().ask());
    assertThat(leader()).as("not before it is taken").isNull();
    be(asked);
    settle(only(requests.list()), Outcome.AGREED, "");
    be(asker);
    open();
    assertThat(leader()).isNotNull();
    assertThat(records.view(look).now()).filteredOn(RecordView.Worker::lead).hasSize(1);
    assertThatThrownBy(() -> ask(Purpose.HAND_LEAD, Urgency.WEEK, leader()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void theLeadStaysWithWhoSaysNoAndMayBeGivenUpAndTaken() throws Exception {
    beginLead(true);
    ask(Purpose.TAKE_LEAD, Urgency.WEEK, other().ask());
    String own = records.view(look).own();
    assertThatThrownBy(() -> involvements.lead(own, true)).isInstanceOf(Conflict.class);
    be(asked);
    settle(only(requests.list()), Outcome.DISAGREED, "I know the family well");
    be(asker);
    open();
    ask(Purpose.TAKE_LEAD, Urgency.WEEK, other().ask());
    be(asked);
    open();
    involvements.lead(records.view(look).own(), false);
    ContactView stale =
        requests.list().stream().filter(ContactView::open).findFirst().orElseThrow();
    assertThatThrownBy(() -> settle(stale, Outcome.AGREED, "")).isInstanceOf(Conflict.class);
    be(asker);
    open();
    involvements.lead(records.view(look).own(), true);
    assertThat(records.view(look).now()).filteredOn(RecordView.Worker::lead).hasSize(1);
    assertThat(leader()).isNull();
  }

  @Test
  void whoDoesNotWorkWithTheChildAsksForNoLead() throws Exception {
    begin(Service.GP, false);
    assertThatThrownBy(() -> ask(Purpose.TAKE_LEAD, Urgency.WEEK, worker()))
        .isInstanceOf(Conflict.class);
  }
}
