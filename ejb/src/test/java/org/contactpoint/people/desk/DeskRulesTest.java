package org.contactpoint.people.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F108")
class DeskRulesTest {

  private static final DeskRepository.Found NO_OWN_NUMBER =
      new DeskRepository.Found(
          1, "ann", Role.PRACTITIONER, "nurse", null, "Ann", "Practice", "01632 960001");

  @Test
  void onlyANumberOnFileCountsAndTwoThingsMustHaveBeenAsked() {
    HelpDesk.Call call = new HelpDesk.Call("c", "OWN", "apple", List.of("TEAM", "NONSENSE"));

    assertThatThrownBy(() -> DeskRules.call(call, NO_OWN_NUMBER))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::field)
                    .containsExactly("number", "checks"));
    assertThat(
            DeskRules.call(
                new HelpDesk.Call("c", "OFFICE", "apple", List.of("TEAM", "MANAGER")),
                NO_OWN_NUMBER))
        .isEqualTo(HelpDesk.Number.OFFICE);
    assertThatThrownBy(
            () -> DeskRules.call(new HelpDesk.Call("c", null, null, null), NO_OWN_NUMBER))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void bothTicketsTogetherWouldHandOverAnAccount() {
    assertThat(DeskRules.both(Operation.DESK_KEY_TICKET, Operation.DESK_PASSWORD_TICKET)).isTrue();
    assertThat(DeskRules.both(Operation.DESK_PASSWORD_TICKET, Operation.DESK_KEY_TICKET)).isTrue();
    assertThat(DeskRules.both(Operation.DESK_KEY_TICKET, Operation.DESK_KEY_TICKET)).isFalse();
    assertThat(DeskRules.both(Operation.DESK_UNLOCK, Operation.DESK_KEY_TICKET)).isFalse();
  }

  @Test
  void phraseIsTakenHoweverItIsTypedAndBelongsToItsCase() {
    String phrase = DeskPhrase.fresh();
    assertThat(phrase.split(" ")).hasSize(3);
    DeskRepository.Stored stored =
        new DeskRepository.Stored(7, 1, Instant.EPOCH, DeskPhrase.hash(7, phrase), 0, null);
    assertThat(DeskPhrase.fits(stored, " " + phrase.toUpperCase().replace(" ", ", ") + "."))
        .isTrue();
    assertThat(DeskPhrase.fits(stored, phrase + " more")).isFalse();
    assertThat(DeskPhrase.fits(stored, null)).isFalse();
    assertThat(DeskPhrase.hash(8, phrase)).isNotEqualTo(stored.phraseHash());
  }

  @Test
  void fewLettersFindNobody() {
    assertThat(DeskRules.text(" Lee ")).isEqualTo("Lee");
    for (String few : new String[] {null, "", "ab", " a ", "a".repeat(81)}) {
      assertThatThrownBy(() -> DeskRules.text(few)).isInstanceOf(InvalidInput.class);
    }
  }
}
