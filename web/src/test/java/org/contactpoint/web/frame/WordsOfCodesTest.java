package org.contactpoint.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.alerts.AlertKind;
import org.junit.jupiter.api.Test;

/** A code that a page may have to say has its words: a missing one would break the page. */
class WordsOfCodesTest {

  @Test
  void everyCodeHasItsWords() {
    Stream.of(
            keys("operation.", Operation.values()),
            keys("role.", Role.values()),
            keys("alert.", AlertKind.values()),
            keys("notice.", OwnKeys.NoticeKind.values()),
            keys("sector.", Sector.values()),
            keys("standing.", Standing.State.values()),
            keys("accountState.", AccountState.values()),
            keys("renew.title.", StandingKind.values()),
            keys("renew.from.", StandingKind.values()))
        .flatMap(all -> all)
        .forEach(key -> assertThat(Texts.orNone(key)).as(key).isNotEmpty());
  }

  @Test
  void whoeverIsPutOutIsToldWhyInWords() {
    Stream.of(Recognition.Ended.values())
        .filter(Recognition.Ended::barred)
        .map(ended -> "signout." + ended.name().toLowerCase(Locale.ROOT))
        .forEach(key -> assertThat(Texts.orNone(key)).as(key).isNotEmpty());
  }

  @Test
  void everythingThatNeedsAReasonOfStaffSaysWhatItDoesAndThatItIsDone() {
    Stream.of(Operation.values())
        .filter(operation -> !StaffReason.of(operation).isEmpty())
        .flatMap(o -> Stream.of("order." + o, "order.do." + o, "done." + o))
        .forEach(key -> assertThat(Texts.orNone(key)).as(key).isNotEmpty());
  }

  private static Stream<String> keys(String prefix, Enum<?>[] codes) {
    return Stream.of(codes).map(code -> prefix + code);
  }
}
