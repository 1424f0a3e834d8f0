package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.delegation.DelegationDecisions;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.people.delegation.Delegations.Form;
import org.contactpoint.people.staff.StaffKeeping.Order;

/** Roles that are handed over, as the tests take the steps: in an organisation of four. */
abstract class DelegationSteps {

  @Inject Delegations delegations;
  @Inject DelegationDecisions decisions;
  @Inject Recognition recognition;
  @Inject StaffRegister register;
  @Inject ProductClock clock;
  @Inject TestClock time;
  @Inject TestCaller caller;
  @Inject TestRows rows;

  StaffFixture giver;
  StaffFixture holder;
  StaffFixture other;
  StaffFixture management;
  String givers;
  String holders;
  String managements;

  /** Three colleagues, one of whom has a role to hand over, and a management team elsewhere. */
  void four(Role role) {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 3);
    giver = crowd.get(0);
    holder = crowd.get(1);
    other = crowd.get(2);
    management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    rows.set("UPDATE account SET role = ? WHERE id = ?", role.name(), giver.accountId);
    rename(holder, "Bea Holder");
    rename(other, "Cleo Other");
    givers = caller.signIn(giver);
    holders = caller.signIn(holder);
    managements = caller.signIn(management);
  }

  void beGiver() {
    caller.become(giver, givers);
  }

  void beHolder() {
    caller.become(holder, holders);
  }

  void beManagement() {
    caller.become(management, managements);
  }

  /** Who the holder is at the next request. */
  Caller holderNow() {
    return recognition.recognise(holders).caller().orElseThrow();
  }

  /** Asked for by the giver; its handle. */
  String asked(LocalDate from, LocalDate until) {
    beGiver();
    delegations.ask(form(to("Bea Holder"), from, until));
    return delegations.own().get(0).delegation();
  }

  /** Asked for, and confirmed by the management team. */
  String held(LocalDate from, LocalDate until) {
    String delegation = asked(from, until);
    beManagement();
    decisions.confirm(order(delegation, "DELEGATE_SPOKEN"));
    return delegation;
  }

  String to(String name) {
    return delegations.choices().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow()
        .handle();
  }

  LocalDate today() {
    return clock.today();
  }

  void rename(StaffFixture who, String name) {
    rows.set("UPDATE person SET name = ? WHERE id = ?", name, who.personId);
  }

  /** How many entries an account has of an operation with an outcome and a reason. */
  long entries(StaffFixture of, String operation, String outcome, String reason) {
    return rows.count(
        "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND operation = ? AND outcome = ?"
            + " AND (reason = ? OR ? IS NULL)",
        of.accountId,
        operation,
        outcome,
        reason,
        reason);
  }

  /** A role that is handed over for today, past the product. */
  static void plant(TestRows rows, StaffFixture giver, StaffFixture holder, Role own, Role role) {
    long id = RandomIds.positiveLong();
    rows.set(
        "INSERT INTO delegation (id, giver_account, holder_account, organisation_id, role,"
            + " holder_role, from_day, until_day, reason, state, asked_at, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, '2020-01-01', '2099-01-01', 'DELEGATE_LEAVE', 'HELD',"
            + " UTC_TIMESTAMP(6), 1)",
        id,
        giver.accountId,
        holder.accountId,
        holder.organisationId,
        role.name(),
        own.name());
    int standing =
        rows.set(
            "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
                + " evidence, version) VALUES (?, 'ACCOUNT', ?, 'DELEGATION', '2020-01-01',"
                + " '2099-01-01', 'planted', 1)",
            id,
            holder.accountId);
    assertThat(standing).isEqualTo(1);
  }

  static Form form(String to, LocalDate from, LocalDate until) {
    return new Form(to, from, until, "DELEGATE_LEAVE", "two weeks in Wales", key());
  }

  static Order order(String subject, String reason) {
    return new Order(subject, reason, "for a test", key());
  }

  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
