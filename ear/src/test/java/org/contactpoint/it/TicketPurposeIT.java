package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.people.NewPassword;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.joining.Approvals;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ticket is good for what it was issued for, and for nothing else. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F059", "ASVS V6.4.4"})
class TicketPurposeIT extends JoiningSteps {

  private static final String FRESH = "seven purple kettles sing at dawn";

  @Inject private KeyTickets tickets;
  @Inject private NewPassword newPassword;

  @Test
  @Proves("ABUSE 37")
  void whoNeverJoinedGetsNoTicketForAKeyButANewInvitationThatEndsTheOneBefore() {
    Approvals.Invitation first = approved(asked());
    assertThat(member().joined()).isFalse();
    assertThatThrownBy(() -> tickets.issue(about(member().row().account(), "FIRST_KEY")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Renew the invitation");

    Ticket second = tickets.invite(about(member().row().account(), "INVITATION_OVER"));

    recognition.recognise("nobody");
    assertThat(choose(first.username(), first.words()).message()).as("the first").isNotNull();
    assertThat(renewed(first.username(), second.words())).as("as one for a new password").isFalse();
    assertThat(choose(first.username(), second.words()).message()).isNull();
    beManagement();
    assertThat(member().joined()).isTrue();
    assertThatThrownBy(() -> tickets.invite(about(member().row().account(), "INVITATION_LOST")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("has joined");
  }

  @Test
  @Proves("ABUSE 37")
  void aTicketForAKeyLetsNobodyJoinAndSetsNoPassword() {
    Approvals.Invitation invited = approved(asked());
    Ticket forAKey = keyTicketFor(invited.username());
    // As if somebody had got hold of a ticket for a key of an account without a password.
    set("UPDATE credential SET state = 'GONE' WHERE kind = 'PASSWORD' AND account_id = ?", who());
    assertThat(choose(invited.username(), forAKey.words()).message()).isNotNull();
    set("UPDATE credential SET state = 'ACTIVE' WHERE kind = 'PASSWORD' AND account_id = ?", who());
    assertThat(renewed(invited.username(), forAKey.words())).isFalse();

    String pending = signIn.password(invited.username(), PASSWORD, SOMEWHERE);
    assertThat(ticketStep.show(pending, forAKey.words(), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.MAKE_KEY);
    assertThat(joinStep.inviteCode(pending)).as("nor a code generator").isEmpty();
    assertThat(ticketStep.invite(pending)).isPresent();
  }

  @Test
  void aTicketForAPasswordMakesNoKey() {
    Approvals.Invitation invited = approved(asked());
    Ticket ticket = keyTicketFor(invited.username());
    set("UPDATE ticket SET purpose = 'PASSWORD' WHERE used_at IS NULL AND account_id = ?", who());
    set("DELETE FROM sign_in_throttle");
    String pending = signIn.password(invited.username(), PASSWORD, SOMEWHERE);
    assertThat(ticketStep.show(pending, ticket.words(), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.WRONG);
    assertThat(renewed(invited.username(), ticket.words())).isTrue();
  }

  /** A ticket for a key of who has just chosen a password; nobody is signed in then. */
  private Ticket keyTicketFor(String username) {
    Ticket invitation = tickets.invite(about(member().row().account(), "INVITATION_LOST"));
    recognition.recognise("nobody");
    assertThat(choose(username, invitation.words()).message()).isNull();
    beManagement();
    Ticket made = tickets.issue(about(member().row().account(), "FIRST_KEY"));
    recognition.recognise("nobody");
    return made;
  }

  private boolean renewed(String user, String words) {
    set("DELETE FROM sign_in_throttle");
    return newPassword.set(user, words, FRESH, FRESH, SOMEWHERE).isEmpty();
  }

  private long who() {
    return count("SELECT id FROM account WHERE email = ?", email);
  }

  private static Order about(String account, String reason) {
    return new Order(account, reason, "seen with passport, file 12", key());
  }
}
