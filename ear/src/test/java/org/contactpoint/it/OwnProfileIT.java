package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.people.profile.OwnProfile;
import org.contactpoint.people.profile.OwnProfile.Form;
import org.contactpoint.people.staff.ChangedMeanwhile;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One's own profile, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F067")
class OwnProfileIT {

  @Inject private OwnProfile profiles;
  @Inject private HelpDesk desk;
  @Inject private OwnKeys ownKeys;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  private StaffFixture me;
  private List<StaffFixture> colleagues;
  private LocalDate today;

  @BeforeEach
  void four() {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 4);
    me = crowd.get(0);
    colleagues = crowd.subList(1, 4);
    today = clock.today();
    caller.become(me, caller.signIn(me));
  }

  @Test
  void absenceAndCoverAreKeptAndTheSecondWriterIsTold() {
    OwnProfile.Profile shown = profiles.view();
    assertThat(shown.colleagues()).hasSize(3);
    String cover = shown.colleagues().get(0).handle();
    String key = key();
    Form form =
        new Form(
            "01632 960002", "Mon to Thu", today, today.plusDays(9), cover, shown.version(), key);
    profiles.keep(form);
    profiles.keep(form);

    OwnProfile.Profile kept = profiles.view();
    assertThat(kept.version()).as("one change").isEqualTo(shown.version() + 1);
    assertThat(kept.awayUntil()).isEqualTo(today.plusDays(9));
    assertThat(kept.cover()).isEqualTo(cover);
    ChangedMeanwhile second =
        catchThrowableOfType(
            ChangedMeanwhile.class,
            () ->
                profiles.keep(
                    new Form("01632 960002", "", null, null, "", shown.version(), key())));
    assertThat(second.getMessage()).contains("Mon to Thu");
    profiles.keep(new Form("01632 960002", "", null, null, "", second.version(), key()));
    assertThat(profiles.view().cover()).isNull();
    rows.set(
        "UPDATE account SET away_from = '2020-01-01', away_until = '2020-01-02' WHERE id = ?",
        me.accountId);
    assertThat(profiles.view().awayUntil()).as("an absence that is over").isNull();
  }

  @Test
  @Proves("ABUSE 14")
  void onlyAColleagueInGoodStandingOfTheOwnOrganisationCovers() {
    String suspended = handleOf(0);
    rows.set("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", colleagues.get(0).accountId);
    assertCannot(suspended);
    String lapsed = handleOf(1);
    rows.set(
        "UPDATE standing SET valid_until = ? WHERE subject_kind = 'PERSON' AND kind = 'RECORD_CHECK'"
            + " AND subject_id = ?",
        today.minusDays(1),
        colleagues.get(1).personId);
    assertCannot(lapsed);
    String over = handleOf(2);
    rows.set(
        "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
            + " evidence, version) VALUES (?, 'ACCOUNT', ?, 'COVER', '2026-01-01', ?, 'x1', 1)",
        RandomIds.positiveLong(),
        colleagues.get(2).accountId,
        today.minusDays(1));
    assertCannot(over);
    assertThat(profiles.view().colleagues()).isEmpty();
    assertCannot("AAAAAAAAAAAAAAAAAAAAAA");
  }

  @Test
  @Proves({"ABUSE 37", "F108"})
  void aNumberThatIsNewIsToldToThePersonAndNotCalledByTheDesk() {
    profiles.keep(new Form("01632 960077", "", null, null, "", profiles.view().version(), key()));
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(OwnKeys.NoticeKind.TELEPHONE_CHANGED);
    StaffFixture helper = new StaffFixture(register, Role.HELP_DESK);
    caller.become(helper, caller.signIn(helper));
    assertThat(caseOfMine().own()).as("changed today").isNull();
    assertThat(caseOfMine().office()).isNotNull();
    rows.set("UPDATE account SET telephone_on = ? WHERE id = ?", today.minusDays(31), me.accountId);
    assertThat(caseOfMine().own()).isEqualTo("01632 960077");
  }

  private HelpDesk.Case caseOfMine() {
    String person = desk.find(me.username).get(0).person();
    return desk.view(desk.open(person, key()).deskCase());
  }

  /** The handle of a colleague; all of them have the same name. */
  private String handleOf(int index) {
    rows.set("UPDATE person SET name = 'Zoe Last' WHERE id = ?", colleagues.get(index).personId);
    List<OwnProfile.Colleague> all = profiles.view().colleagues();
    assertThat(all.get(all.size() - 1).name()).isEqualTo("Zoe Last");
    return all.get(all.size() - 1).handle();
  }

  private void assertCannot(String cover) {
    long version = profiles.view().version();
    assertThatThrownBy(
            () -> profiles.keep(new Form("01632 960002", "", today, today, cover, version, key())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems()).extracting(Problem::field).containsExactly("cover"));
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
