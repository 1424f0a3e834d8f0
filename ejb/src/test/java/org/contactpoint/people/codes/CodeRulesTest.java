package org.contactpoint.people.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F107")
class CodeRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate PAST = LocalDate.of(2000, 1, 1);

  private static CodeLists.Entry entry(String code, LocalDate from, LocalDate until) {
    return new CodeLists.Entry(code, "Words", Sector.HEALTH, from, until);
  }

  private static CodeLists.Change change(CodeLists.What what, String code, LocalDate from) {
    return new CodeLists.Change(
        CodeList.ORGANISATION_KIND, what, code, "New words", "VOLUNTARY", from, "key");
  }

  private static void refused(
      CodeLists.Change change, List<CodeLists.Entry> wordings, String... fields) {
    assertThatThrownBy(() -> CodeRules.sector(change, wordings, TODAY))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.problems()).extracting(Problem::field).containsExactly(fields));
  }

  @Test
  void newCodeHasTheChosenSectorAndAnOldOneKeepsItsOwn() {
    CodeLists.Change tomorrow = change(CodeLists.What.WORD, "CLINIC", TODAY.plusDays(1));
    assertThat(CodeRules.sector(tomorrow, List.of(), TODAY)).isEqualTo(Sector.VOLUNTARY);
    assertThat(CodeRules.sector(tomorrow, List.of(entry("CLINIC", PAST, null)), TODAY))
        .isEqualTo(Sector.HEALTH);
  }

  @Test
  void whatHoldsTodayStays() {
    refused(change(CodeLists.What.WORD, "CLINIC", TODAY), List.of(), "from");
    refused(
        change(CodeLists.What.END, "CLINIC", TODAY.minusDays(1)),
        List.of(entry("CLINIC", PAST, null)),
        "from");
  }

  @Test
  void everyFieldIsJudged() {
    refused(
        new CodeLists.Change(
            CodeList.ORGANISATION_KIND, CodeLists.What.WORD, "a b", " ", "NATIONAL", null, "key"),
        List.of(),
        "code",
        "label",
        "from",
        "sector");
    refused(change(CodeLists.What.END, "NOSUCH", TODAY.plusDays(1)), List.of(), "code");
    refused(
        change(CodeLists.What.END, "MANAGEMENT", TODAY.plusDays(1)),
        List.of(entry("MANAGEMENT", PAST, null)),
        "code");
  }

  @Test
  void onePlannedChangeAtATime() {
    CodeLists.Change later = change(CodeLists.What.WORD, "CLINIC", TODAY.plusDays(9));
    for (List<CodeLists.Entry> planned :
        List.of(
            List.of(entry("CLINIC", TODAY.plusDays(2), null)),
            List.of(entry("CLINIC", PAST, TODAY.plusDays(2))))) {
      assertThatThrownBy(() -> CodeRules.sector(later, planned, TODAY))
          .isInstanceOf(Conflict.class);
    }
    assertThat(CodeRules.sector(later, List.of(entry("CLINIC", PAST, TODAY.minusDays(1))), TODAY))
        .isEqualTo(Sector.HEALTH);
  }

  @Test
  void codesByWhichTheProductGoesAreWordedAnewOnly() {
    CodeLists.Entry school = new CodeLists.Entry("SCHOOL", "School", null, PAST, null);
    assertThat(CodeRules.sector(of("SCHOOL", CodeLists.What.WORD), List.of(school), TODAY))
        .isNull();
    refused(of("SCHOOL", CodeLists.What.END), List.of(school), "code");
    refused(of("SCHOLL", CodeLists.What.WORD), List.of(), "code");
  }

  private static CodeLists.Change of(String code, CodeLists.What what) {
    return new CodeLists.Change(
        CodeList.SERVICE, what, code, "Words", "", TODAY.plusDays(1), "key");
  }
}
