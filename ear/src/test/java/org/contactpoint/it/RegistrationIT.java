package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.ChangedMeanwhile;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Registration;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.Teams;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Organisations and teams from nothing, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {

  @Inject private Registration registration;
  @Inject private Teams teams;
  @Inject private Organisations organisations;
  @Inject private Staff staff;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;
  @Inject private TestCaller caller;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  private StaffFixture be(Role role) {
    StaffFixture one = new StaffFixture(register, role);
    caller.become(one, caller.signIn(one));
    return one;
  }

  @Test
  @Proves({"F054", "F106"})
  void charityIsRegisteredThenAccreditedAndItsHistorySaysSo() {
    be(Role.MANAGEMENT_TEAM);
    OfficeForm.Fresh form = form("CHARITY", "Families " + unique(), "", "", false);

    String handle = registration.register(form);

    assertThat(registration.register(form)).as("sent twice").isEqualTo(handle);
    Organisations.Whole made = organisations.view(handle);
    assertThat(made.kind()).isEqualTo("Charity");
    assertThat(made.contacts().postcode()).isEqualTo("M6 5WZ");
    assertThat(made.accreditation().state()).isEqualTo(Standing.State.MISSING);
    organisations.accredit(
        new StaffKeeping.Renewal(
            handle, StandingKind.ACCREDITATION, clock.today(), "ACC-1", null, key()));
    Organisations.Whole accredited = organisations.view(handle);
    assertThat(accredited.accreditation().state()).isEqualTo(Standing.State.IN_FORCE);
    assertThat(accredited.history())
        .extracting(Staff.Event::action)
        .containsExactlyInAnyOrder(
            Operation.ORGANISATION_REGISTER, Operation.ORGANISATION_ACCREDIT);
  }

  @Test
  @Proves("F106")
  void sameNumberOrSameNameAndPlaceIsFound() {
    be(Role.MANAGEMENT_TEAM);
    String urn = Integer.toString(100_000 + Math.floorMod((int) RandomIds.positiveLong(), 900_000));
    String name = "School " + unique();
    registration.register(form("PRIMARY_SCHOOL", name, urn, "", false));

    assertThatThrownBy(
            () -> registration.check(form("COLLEGE", "Other " + unique(), urn, "", false)))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertField(e, "urn", name));
    String other = urn.equals("999999") ? "100000" : Integer.toString(Integer.parseInt(urn) + 1);
    OfficeForm.Fresh twin = form("PRIMARY_SCHOOL", name.toUpperCase(), other, "", false);
    assertThatThrownBy(() -> registration.register(twin))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertField(e, "another", "tick the box"));
    String kept = registration.register(form("PRIMARY_SCHOOL", name, other, "", true));
    assertThat(organisations.view(kept).number()).isEqualTo(other);
  }

  @Test
  @Proves({"F054", "F062", "ABUSE 37"})
  void managementTeamRegistersNothingNationalAndTheNationalTeamNothingElse() throws SQLException {
    be(Role.MANAGEMENT_TEAM);
    assertThatThrownBy(() -> registration.register(form("MANAGEMENT", "Mine too", "", "", false)))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertField(e, "kind", "Choose"));
    String charity = registration.register(form("CHARITY", "Ours " + unique(), "", "", false));

    StaffFixture national = be(Role.NATIONAL_TEAM);
    assertThatThrownBy(() -> registration.register(form("CHARITY", "Theirs", "", "", false)))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertField(e, "kind", "Choose"));
    assertThatThrownBy(() -> organisations.view(charity)).isInstanceOf(NotFound.class);
    String name = "Index team " + unique();
    String team = registration.register(form("MANAGEMENT", name, "", "", false));
    organisations.accredit(
        new StaffKeeping.Renewal(
            team, StandingKind.ACCREDITATION, clock.today(), "NAT-1", null, key()));
    assertThat(organisations.list(Organisations.Show.ALL, name, 1).rows()).hasSize(1);
    String own =
        organisations.list(Organisations.Show.ALL, "Invented practice", 1).rows().stream()
            .map(Organisations.Row::organisation)
            .filter(row -> organisations.view(row).own())
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(
            () ->
                organisations.accredit(
                    new StaffKeeping.Renewal(
                        own, StandingKind.ACCREDITATION, clock.today(), "X-12", null, key())))
        .isInstanceOf(Refused.class);
    assertThat(national.accountId).isPositive();
  }

  @Test
  @Proves("F106")
  void secondWriterIsToldWhatTheFirstWroteAndLosesNothing() {
    be(Role.MANAGEMENT_TEAM);
    String handle = registration.register(form("CHARITY", "Care " + unique(), "", "", false));
    Organisations.Whole seen = organisations.view(handle);
    registration.change(change(handle, seen.version(), "01632 960011"));

    assertThatThrownBy(() -> registration.change(change(handle, seen.version(), "01632 960012")))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            e -> {
              assertThat(e).hasMessageContaining("01632 960011");
              registration.change(change(handle, e.version(), "01632 960012"));
            });
    assertThat(organisations.view(handle).contacts().telephone()).isEqualTo("01632 960012");
  }

  @Test
  @Proves("F106")
  void teamIsAddedRenamedAndClosedOnceNobodyBelongsToIt() throws SQLException {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    be(Role.MANAGEMENT_TEAM);
    String handle = registration.register(form("CHARITY", "Help " + unique(), "", "", false));
    teams.add(order(handle, null, -1, "Duty"));
    assertThatThrownBy(() -> teams.add(order(handle, null, -1, "duty")))
        .isInstanceOf(InvalidInput.class);
    Teams.Team made = organisations.view(handle).teams().get(0);
    teams.change(order(handle, made.team(), made.version(), "Front desk"));
    assertThatThrownBy(() -> teams.close(order(handle, made.team(), made.version(), "")))
        .isInstanceOf(ChangedMeanwhile.class);
    Teams.Team renamed = organisations.view(handle).teams().get(0);
    assertThat(renamed.name()).isEqualTo("Front desk");
    move(user, "(SELECT id FROM team WHERE name = 'Front desk' ORDER BY id DESC LIMIT 1)");
    long filled = count(handle);
    if (filled > 0) {
      assertThatThrownBy(() -> teams.close(order(handle, renamed.team(), renamed.version(), "")))
          .isInstanceOf(Conflict.class)
          .hasMessageContaining("still belong");
      move(user, "NULL");
    }
    teams.close(order(handle, renamed.team(), renamed.version(), ""));
    assertThat(organisations.view(handle).teams()).isEmpty();
    assertThat(filled).isEqualTo(1);
  }

  private long count(String handle) {
    return organisations.view(handle).teams().get(0).members();
  }

  private void move(StaffFixture user, String team) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("UPDATE account SET team_id = " + team + " WHERE id = ?")) {
      statement.setLong(1, user.accountId);
      statement.executeUpdate();
    }
  }

  private static void assertField(InvalidInput refused, String field, String words) {
    List<Problem> problems = refused.problems();
    assertThat(problems).extracting(Problem::field).containsExactly(field);
    assertThat(problems.get(0).message()).contains(words);
  }

  private static Teams.Order order(String organisation, String team, long version, String name) {
    return new Teams.Order(organisation, team, version, name, "01632 960003", "", key());
  }

  private static OfficeForm.Change change(String handle, long version, String telephone) {
    return new OfficeForm.Change(handle, version, contacts("Care", telephone), key());
  }

  private static OfficeForm.Fresh form(
      String kind, String name, String urn, String ods, boolean another) {
    return new OfficeForm.Fresh(
        contacts(name, "01632 960001"), kind, "E08000006", urn, ods, another, key());
  }

  private static OfficeForm.Contacts contacts(String name, String telephone) {
    return new OfficeForm.Contacts(
        name, "1 High Street, Salford", "M6 5WZ", "duty desk", telephone, "", "");
  }

  private static String unique() {
    return Long.toString(RandomIds.positiveLong(), 36);
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
