package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.staff.AccountClosed;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team works with a child: any member says that it goes on or ends, and it stays. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F012", "F016"})
class TeamWorkIT extends ContactSteps {

  @Inject private MyChildren mine;
  @Inject private Event<AccountClosed> closed;

  private final long team = RandomIds.positiveLong();

  @BeforeEach
  void putIntoOneTeam() throws Exception {
    begin(Service.HOSPITAL, false);
    rows.set(
        "INSERT INTO team (id, organisation_id, name, telephone, version)"
            + " VALUES (?, ?, 'Invented North team', '01632 960055', 1)",
        team,
        mate.organisationId);
    for (StaffFixture one : List.of(mate, asked)) {
      rows.set("UPDATE account SET team_id = ? WHERE id = ?", team, one.accountId);
    }
    be(mate);
    open();
    involvements.beginForTeam(look, Service.GP, clock.today().minusDays(2), key());
  }

  @Test
  void theRecordShowsTheTeamAndHowToReachIt() {
    RecordView.Worker shown =
        records.view(look).now().stream().filter(w -> !w.practitioner()).findFirst().orElseThrow();
    assertThat(shown.by().organisation()).contains("Invented North team");
    assertThat(shown.by().telephone()).isEqualTo("01632 960055");
    assertThat(shown.lead()).isFalse();
  }

  @Test
  @Proves("F013")
  void everyMemberHoldsItAndNobodyElse() {
    be(asked);
    open();
    assertThatThrownBy(() -> involvements.beginForTeam(look, Service.GP, clock.today(), key()))
        .isInstanceOf(Conflict.class);
    MyChild held = teams();
    involvements.renew(held.reference());
    assertThatThrownBy(() -> involvements.lead(held.reference(), true))
        .isInstanceOf(Conflict.class);
    be(asker);
    open();
    assertThatThrownBy(() -> involvements.beginForTeam(look, Service.GP, clock.today(), key()))
        .as("without a team")
        .isInstanceOf(Conflict.class);
    assertThat(mine.mine()).isEmpty();
    assertThatThrownBy(() -> involvements.renew(held.reference())).isInstanceOf(NotFound.class);
    be(asked);
    involvements.end(teams().reference(), clock.today().minusDays(1));
    assertThat(mine.mine()).noneMatch(MyChild::team);
    be(mate);
    assertThat(mine.mine()).as("ended for all").isEmpty();
  }

  @Test
  @Proves("F060")
  void itStaysWhenWhoRecordedItLeaves() throws Exception {
    transaction.begin();
    closed.fire(new AccountClosed(mate.accountId));
    transaction.commit();
    be(asked);
    assertThat(teams().since()).isEqualTo(clock.today().minusDays(2));
    rows.set("UPDATE account SET team_id = NULL WHERE id = ?", asked.accountId);
    be(asked);
    assertThat(mine.mine()).as("whoever left the team").noneMatch(MyChild::team);
  }

  private MyChild teams() {
    return mine.mine().stream().filter(MyChild::team).findFirst().orElseThrow();
  }
}
