package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.alerts.AlertDesk;
import org.contactpoint.people.alerts.ClosedDoors;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reaches for more is refused, in the ledger, and the management team is told. */
@ExtendWith(ArquillianExtension.class)
@Proves({"ABUSE 10", "F062"})
class OverreachIT extends NationSteps {

  @Inject private ClosedDoors doors;
  @Inject private AlertDesk alertDesk;

  @Test
  void managerAtTheAddressOfAPageForOthersIsNotedAndToldOfOnce() {
    beManager();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> doors.knocked(Right.KEEP_STAFF, "/renew.xhtml"))
          .isInstanceOf(NotFound.class);
    }
    assertThat(
            count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'PAGE_REFUSED'"
                    + " AND outcome = 'REFUSED' AND account_id = ?",
                manager.accountId))
        .isEqualTo(3);
    assertThat(alerts()).isEqualTo(1);
  }

  @Test
  void managerWhoCallsWhatIsNotForManagersIsToldOf() {
    beManager();
    assertThatThrownBy(() -> alertDesk.list(AlertDesk.Show.OPEN, 1)).isInstanceOf(NotFound.class);
    assertThat(alerts()).as("looking is no reaching").isZero();
    assertThatThrownBy(() -> registered("CHARITY")).isInstanceOf(NotFound.class);
    assertThat(alerts()).isEqualTo(1);
  }

  private long alerts() {
    return count(
        "SELECT COUNT(*) FROM staff_alert WHERE kind = 'OVERREACH' AND account_id = ?",
        manager.accountId);
  }
}
