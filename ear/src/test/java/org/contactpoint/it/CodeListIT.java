package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import org.contactpoint.access.Role;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.codes.CodeList;
import org.contactpoint.people.codes.CodeLists;
import org.contactpoint.people.staff.Registration;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of codes, changed by the national team and used by a management team, as days go by. */
@ExtendWith(ArquillianExtension.class)
@Proves("F107")
class CodeListIT {

  @Inject private CodeLists codes;
  @Inject private Involvements involvements;
  @Inject private Registration registration;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;
  @Inject private TestClock time;
  @Inject private TestCaller caller;

  private final String code = "T" + Long.toString(RandomIds.positiveLong(), 36).toUpperCase();

  @AfterEach
  void today() {
    time.back();
  }

  @Test
  void kindIsWordedAnewAndEndedFromItsDayOnAndThePastStays() {
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    final String keeper = caller.signIn(management);
    StaffFixture national = new StaffFixture(register, Role.NATIONAL_TEAM);
    final String session = caller.signIn(national);
    final LocalDate day = clock.today();
    caller.become(national, session);
    codes.change(word("Drop-in", day.plusDays(1)));
    assertThatThrownBy(() -> codes.change(word("Walk-in", day.plusDays(2))))
        .isInstanceOf(Conflict.class);
    time.move(Duration.ofDays(1));
    codes.change(word("Walk-in", day.plusDays(2)));
    time.move(Duration.ofDays(2));
    CodeLists.Change end =
        new CodeLists.Change(
            CodeList.ORGANISATION_KIND, CodeLists.What.END, code, "", "", day.plusDays(3), key());
    codes.change(end);
    codes.change(end);
    assertThat(codes.entries(CodeList.ORGANISATION_KIND))
        .filteredOn(entry -> entry.code().equals(code))
        .extracting(CodeLists.Entry::label, CodeLists.Entry::until)
        .containsExactly(tuple("Drop-in", day.plusDays(1)), tuple("Walk-in", day.plusDays(2)));

    time.back();
    caller.become(management, keeper);
    assertThat(words()).isNull();
    time.move(Duration.ofDays(1));
    assertThat(words()).isEqualTo("Drop-in");
    time.move(Duration.ofDays(2));
    assertThat(words()).isEqualTo("Walk-in");
    time.move(Duration.ofDays(3));
    assertThat(words()).isNull();
    assertThatThrownBy(() -> codes.entries(CodeList.ORGANISATION_KIND))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void serviceIsWordedAnewForWhoRecordsItAndNoCodeOfTheProductIsAddedOrEnded() {
    StaffFixture nurse = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture national = new StaffFixture(register, Role.NATIONAL_TEAM);
    caller.become(national, caller.signIn(national));
    LocalDate day = clock.today().plusDays(1);
    codes.change(service(CodeLists.What.WORD, "SCHOOL_NURSE", "Nurse at school " + code, day));
    for (CodeLists.Change wrong :
        new CodeLists.Change[] {
          service(CodeLists.What.WORD, code, "Another service", day),
          service(CodeLists.What.END, "SCHOOL_NURSE", "", day)
        }) {
      assertThatThrownBy(() -> codes.change(wrong)).isInstanceOf(InvalidInput.class);
    }

    time.move(Duration.ofDays(1));
    caller.become(nurse, caller.signIn(nurse));
    assertThat(involvements.choices())
        .filteredOn(choice -> choice.service() == InvolvementFact.Service.SCHOOL_NURSE)
        .extracting(Involvements.Choice::label)
        .containsExactly("Nurse at school " + code);
  }

  private static CodeLists.Change service(
      CodeLists.What what, String code, String label, LocalDate from) {
    return new CodeLists.Change(CodeList.SERVICE, what, code, label, "", from, key());
  }

  /** What the kind is called in the management team's choices today, or null. */
  private String words() {
    return registration.choices().kinds().stream()
        .filter(kind -> kind.code().equals(code))
        .map(Registration.Kind::label)
        .findFirst()
        .orElse(null);
  }

  private CodeLists.Change word(String label, LocalDate from) {
    return new CodeLists.Change(
        CodeList.ORGANISATION_KIND, CodeLists.What.WORD, code, label, "VOLUNTARY", from, key());
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
