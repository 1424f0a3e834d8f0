package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.staff.OrganisationNetworks;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From where the people of an organisation may come, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F066")
class OrganisationNetworksIT {

  private static final String INSIDE = "192.0.2.9";
  private static final String ELSEWHERE = "198.51.100.7";
  private static final String NETWORKS = "192.0.2.0/24\n2001:db8::/48";

  @Inject private OrganisationNetworks networks;
  @Inject private Staff staff;
  @Inject private StaffRegister register;
  @Inject private Recognition recognition;
  @Inject private SignIn signIn;
  @Inject private TestCaller caller;
  @Inject private ProductClock clock;

  private StaffFixture management;

  private String beManagement(StaffFixture of) {
    management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    caller.become(management, caller.signIn(management));
    return organisation(of);
  }

  @Test
  void actsAtTheNextRequestAndEndsTheSession() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    final String open = caller.signIn(user);
    assertThat(recognition.recognise(open, ELSEWHERE).caller()).isPresent();
    String organisation = beManagement(user);

    networks.keep(organisation, NETWORKS, "", key());

    assertThat(recognition.recognise(open, INSIDE).caller()).isPresent();
    assertThat(recognition.recognise(open, "2001:db8:0:5::1").caller()).isPresent();
    assertThat(recognition.recognise(open, ELSEWHERE).ended()).isEqualTo(Recognition.Ended.NETWORK);
    assertThat(recognition.recognise(open, INSIDE).caller()).isEmpty();
  }

  @Test
  @Proves("ABUSE 1")
  void isToldOnlyToWhoHasProvedEverything() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    networks.keep(beManagement(user), NETWORKS, "", key());
    recognition.recognise("nobody");

    SignIn.Answer wrongInside = attempt(user, "wrong", INSIDE);
    assertThat(attempt(user, "wrong", ELSEWHERE)).isEqualTo(wrongInside);
    SignIn.Answer right = attempt(user, StaffFixture.PASSWORD, ELSEWHERE);
    assertThat(right.result()).isEqualTo(SignIn.Result.NOT_ALLOWED);
    assertThat(right.message()).contains("network").contains("Call ");
    assertThat(right.sessionSecret()).isNull();
    StaffFixture other = new StaffFixture(register, Role.PRACTITIONER);
    assertThat(attempt(other, StaffFixture.PASSWORD, ELSEWHERE).result())
        .isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  void fromWithinOneComesIn() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    networks.keep(beManagement(user), NETWORKS, "", key());
    recognition.recognise("nobody");

    assertThat(attempt(user, StaffFixture.PASSWORD, INSIDE).result())
        .isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  @Proves({"ABUSE 46", "ABUSE 37"})
  void isKeptOnceAndByNobodyForTheOwnOrganisationOrOverAnothersChange() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    String organisation = beManagement(user);
    String key = key();

    networks.keep(organisation, "192.0.2.0/24", "", key);
    networks.keep(organisation, "192.0.2.0/24", "", key);
    assertThat(networks.view(organisation).networks().text()).isEqualTo("192.0.2.0/24");
    assertThatThrownBy(() -> networks.keep(organisation, "", "", key()))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> networks.keep(organisation, "the school", "192.0.2.0/24", key()))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> networks.keep(organisation(management), "", "", key()))
        .isInstanceOf(Refused.class);
    networks.keep(organisation, "", "192.0.2.0/24", key());
    assertThat(networks.view(organisation).networks().networks()).isEmpty();
  }

  private SignIn.Answer attempt(StaffFixture who, String password, String from) {
    SignIn.Origin origin = new SignIn.Origin(from, null);
    String pending = signIn.password(who.username, password, origin);
    return signIn.code(pending, who.code(clock.now()), origin);
  }

  private String organisation(StaffFixture of) {
    List<Staff.Row> rows =
        staff.list(new Staff.Filter(Staff.Show.ALL, null, of.username, 1)).rows();
    return rows.get(0).organisationHandle();
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
