package org.contactpoint.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

class GoldenDerivationTest {

  private static final LocalDate EARLY = LocalDate.of(2024, 1, 10);
  private static final LocalDate MIDDLE = LocalDate.of(2025, 1, 10);
  private static final LocalDate LATE = LocalDate.of(2026, 1, 10);
  private static final BirthDate SURE = BirthDate.exact(2015, 3, 12);
  private static final BirthDate GUESS =
      new BirthDate(LocalDate.of(2015, 1, 1), BirthDate.Accuracy.ESTIMATED);

  private static SourceFacts source(
      String supplier,
      LocalDate asOf,
      List<NameFact> names,
      BirthDate birth,
      List<AddressFact> addresses,
      List<CarerFact> carers,
      List<IdentifierFact> identifiers,
      Education education) {
    return new SourceFacts(
        supplier,
        "1",
        asOf,
        names,
        birth,
        Gender.FEMALE,
        addresses,
        carers,
        identifiers,
        education,
        Set.of(),
        null);
  }

  private static SourceFacts named(String supplier, LocalDate asOf, NameFact... names) {
    return source(
        supplier, asOf, List.of(names), SURE, List.of(), List.of(), List.of(), Education.UNKNOWN);
  }

  private static SourceFacts born(String supplier, LocalDate asOf, BirthDate birth) {
    return source(
        supplier,
        asOf,
        List.of(NameFact.legal("A", "B")),
        birth,
        List.of(),
        List.of(),
        List.of(),
        Education.UNKNOWN);
  }

  private static SourceFacts living(String supplier, LocalDate asOf, AddressFact... addresses) {
    return source(
        supplier,
        asOf,
        List.of(NameFact.legal("A", "B")),
        SURE,
        List.of(addresses),
        List.of(),
        List.of(),
        Education.UNKNOWN);
  }

  private static AddressFact home(AddressFact.State state, String line, LocalDate confirmed) {
    return new AddressFact(state, List.of(line), "M6 5CK", null, null, confirmed);
  }

  private static GoldenRecord derive(SourceFacts... sources) {
    return GoldenDerivation.derive(
        IndexNumber.of(1), List.of(sources), "E08000006", GoldenRecord.Life.ACTIVE, false);
  }

  @Test
  void takesTheNameInUseFromTheSourceThatSpokeLast() {
    GoldenRecord golden =
        derive(
            named("GP_REGISTER", EARLY, NameFact.legal("Amina", "Yousuf")),
            named("SCHOOL_CENSUS", LATE, NameFact.legal("Amina", "Yusuf")));
    assertThat(golden.names().get(0)).isEqualTo(NameFact.legal("Amina", "Yusuf"));
    assertThat(golden.provenance().get(0)).isEqualTo("SCHOOL_CENSUS");
  }

  @Test
  void keepsAnotherSpellingOfTheLegalNameAsAnAlias() {
    GoldenRecord golden =
        derive(
            named("GP_REGISTER", EARLY, NameFact.legal("Amina", "Yousuf")),
            named("SCHOOL_CENSUS", LATE, NameFact.legal("Amina", "Yusuf")));
    assertThat(golden.names())
        .containsExactly(
            NameFact.legal("Amina", "Yusuf"),
            new NameFact("Amina", "Yousuf", NameFact.Use.ALIAS, null, null));
  }

  @Test
  void listsANameOnceWhateverItsLetterCase() {
    GoldenRecord golden =
        derive(
            named("GP_REGISTER", EARLY, NameFact.legal("AMINA", "YUSUF ")),
            named("SCHOOL_CENSUS", LATE, NameFact.legal("Amina", "Yusuf")));
    assertThat(golden.names()).containsExactly(NameFact.legal("Amina", "Yusuf"));
  }

  @Test
  void keepsFormerNamesOfEverySource() {
    NameFact former = new NameFact("Amina", "Noor", NameFact.Use.FORMER, null, EARLY);
    GoldenRecord golden =
        derive(
            named("BIRTH_REGISTER", EARLY, NameFact.legal("Amina", "Yusuf"), former),
            named("GP_REGISTER", LATE, NameFact.legal("Amina", "Yusuf")));
    assertThat(golden.names()).contains(former);
  }

  @Test
  void letsNoEstimateReplaceACertainBirthDate() {
    GoldenRecord golden =
        derive(born("BIRTH_REGISTER", EARLY, SURE), born("LOCAL_AUTHORITY", LATE, GUESS));
    assertThat(golden.birth()).isEqualTo(SURE);
    assertThat(golden.provenance().get(1)).isEqualTo("BIRTH_REGISTER");
  }

  @Test
  @Proves("F005")
  void anyBirthDateReplacesTheDayOnWhichTheChildWasDue() {
    BirthDate due = new BirthDate(SURE.date().plusWeeks(3), BirthDate.Accuracy.DUE);
    assertThat(derive(born("MIDWIFE", LATE, due), born("GP_REGISTER", EARLY, GUESS)).birth())
        .isEqualTo(GUESS);
    assertThat(derive(born("MIDWIFE", EARLY, due)).birth()).isEqualTo(due);
  }

  @Test
  @Proves("F004")
  void sexIsWhatWasSaidLastAlsoThatItIsNotSpecified() {
    GoldenRecord silent = derive(sex("GP_REGISTER", EARLY, Gender.FEMALE), sex("X", LATE, null));
    assertThat(silent.gender()).isEqualTo(Gender.FEMALE);
    assertThat(silent.provenance().get(2)).isEqualTo("GP_REGISTER");
    GoldenRecord said =
        derive(sex("GP_REGISTER", EARLY, Gender.FEMALE), sex("X", LATE, Gender.NOT_SPECIFIED));
    assertThat(said.gender()).isEqualTo(Gender.NOT_SPECIFIED);
    assertThat(said.provenance().get(2)).isEqualTo("X");
    assertThat(derive(sex("X", LATE, null)).gender()).isEqualTo(Gender.NOT_SPECIFIED);
  }

  private static SourceFacts sex(String supplier, LocalDate asOf, Gender gender) {
    return new SourceFacts(
        supplier,
        "1",
        asOf,
        List.of(NameFact.legal("A", "B")),
        SURE,
        gender,
        List.of(),
        List.of(),
        List.of(),
        Education.UNKNOWN,
        Set.of(),
        null);
  }

  @Test
  void takesTheLastOfTwoCertainBirthDates() {
    BirthDate corrected = BirthDate.exact(2015, 12, 3);
    GoldenRecord golden =
        derive(born("GP_REGISTER", EARLY, SURE), born("SCHOOL_CENSUS", LATE, corrected));
    assertThat(golden.birth()).isEqualTo(corrected);
  }

  @Test
  void hasNoBirthDateWhenNoSourceKnowsOne() {
    GoldenRecord golden = derive(born("LOCAL_AUTHORITY", LATE, null));
    assertThat(golden.birth()).isNull();
    assertThat(golden.provenance().get(1)).isEmpty();
  }

  @Test
  void makesAFormerAddressOfWhatOnlyAnOlderSourceHoldsToBeCurrent() {
    GoldenRecord golden =
        derive(
            living("CHILD_BENEFIT", EARLY, home(AddressFact.State.CURRENT, "1 Old Street", EARLY)),
            living("GP_REGISTER", LATE, home(AddressFact.State.CURRENT, "2 New Street", LATE)));
    assertThat(golden.addresses())
        .extracting(AddressFact::state, a -> a.lines().get(0))
        .containsExactly(
            tuple(AddressFact.State.CURRENT, "2 New Street"),
            tuple(AddressFact.State.FORMER, "1 Old Street"));
  }

  @Test
  void listsFormerAddressesNewestFirst() {
    GoldenRecord golden =
        derive(
            living("CHILD_BENEFIT", EARLY, home(AddressFact.State.CURRENT, "1 Old Street", EARLY)),
            living("LOCAL_AUTHORITY", MIDDLE, home(AddressFact.State.CURRENT, "3 Mid Row", MIDDLE)),
            living("GP_REGISTER", LATE, home(AddressFact.State.CURRENT, "2 New Street", LATE)));
    assertThat(golden.addresses())
        .extracting(a -> a.lines().get(0))
        .containsExactly("2 New Street", "3 Mid Row", "1 Old Street");
  }

  @Test
  void believesTheLastSourceThatThereIsNoAddress() {
    AddressFact none =
        new AddressFact(AddressFact.State.NO_KNOWN_ADDRESS, List.of(), null, null, null, LATE);
    GoldenRecord golden =
        derive(
            living("GP_REGISTER", EARLY, home(AddressFact.State.CURRENT, "1 Old Street", EARLY)),
            living("LOCAL_AUTHORITY", LATE, none));
    assertThat(golden.addresses().get(0)).isEqualTo(none);
    assertThat(golden.addresses().get(1).state()).isEqualTo(AddressFact.State.FORMER);
  }

  @Test
  void forgetsAnOlderStatementOfNoAddressOnceThereIsOne() {
    AddressFact none =
        new AddressFact(AddressFact.State.NO_KNOWN_ADDRESS, List.of(), null, null, null, EARLY);
    AddressFact found = home(AddressFact.State.CURRENT, "2 New Street", LATE);
    GoldenRecord golden =
        derive(living("LOCAL_AUTHORITY", EARLY, none), living("GP_REGISTER", LATE, found));
    assertThat(golden.addresses()).containsExactly(found);
  }

  @Test
  void takesCarersFromTheLastSourceThatNamesAny() {
    CarerFact mother = new CarerFact("Halima Yusuf", "mother", true, null, null);
    SourceFacts benefit =
        source(
            "CHILD_BENEFIT",
            EARLY,
            List.of(NameFact.legal("A", "B")),
            SURE,
            List.of(),
            List.of(mother),
            List.of(),
            Education.UNKNOWN);
    GoldenRecord golden = derive(benefit, named("GP_REGISTER", LATE, NameFact.legal("A", "B")));
    assertThat(golden.carers()).containsExactly(mother);
    assertThat(golden.provenance().get(4)).isEqualTo("CHILD_BENEFIT");
  }

  @Test
  void unitesIdentifiersWithoutRepeatingThem() {
    IdentifierFact nhs = new IdentifierFact(IdentifierFact.Kind.NHS_NUMBER, "9990000018");
    IdentifierFact upn = new IdentifierFact(IdentifierFact.Kind.UPN, "C100000000000");
    List<NameFact> name = List.of(NameFact.legal("A", "B"));
    GoldenRecord golden =
        derive(
            source("X", EARLY, name, SURE, List.of(), List.of(), List.of(nhs), Education.UNKNOWN),
            source(
                "Y", LATE, name, SURE, List.of(), List.of(), List.of(upn, nhs), Education.UNKNOWN));
    assertThat(golden.identifiers()).containsExactly(upn, nhs);
  }

  @Test
  void doesNotTakeUnknownSchoolingForAnAnswer() {
    List<NameFact> name = List.of(NameFact.legal("A", "B"));
    GoldenRecord golden =
        derive(
            source(
                "X",
                EARLY,
                name,
                SURE,
                List.of(),
                List.of(),
                List.of(),
                Education.EDUCATED_AT_HOME),
            source("Y", LATE, name, SURE, List.of(), List.of(), List.of(), Education.UNKNOWN));
    assertThat(golden.education()).isEqualTo(Education.EDUCATED_AT_HOME);
  }

  @Test
  void doesNotDependOnTheOrderOfItsSources() {
    List<SourceFacts> sources =
        new ArrayList<>(
            List.of(
                named("GP_REGISTER", LATE, NameFact.legal("Amina", "Yousuf")),
                named("SCHOOL_CENSUS", LATE, NameFact.legal("Amina", "Yusuf")),
                born("BIRTH_REGISTER", EARLY, GUESS)));
    GoldenRecord before =
        GoldenDerivation.derive(
            IndexNumber.of(1), sources, null, GoldenRecord.Life.PROVISIONAL, true);
    Collections.reverse(sources);
    GoldenRecord after =
        GoldenDerivation.derive(
            IndexNumber.of(1), sources, null, GoldenRecord.Life.PROVISIONAL, true);
    assertThat(after).isEqualTo(before);
    assertThat(after.life()).isEqualTo(GoldenRecord.Life.PROVISIONAL);
    assertThat(after.shielded()).isTrue();
  }

  @Test
  void needsASource() {
    assertThatThrownBy(() -> derive()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofTwoThatWereTypedOnOneDayTheLaterOneCountsAndMoreThanAFeedOfThatDay() {
    SourceFacts feed = named("SCHOOL_CENSUS", LATE, NameFact.legal("A", "Feed"));
    SourceFacts first = typed("A", "First", "2026-01-10T09:00:00Z");
    SourceFacts second = typed("A", "Second", "2026-01-10T15:00:00Z");

    for (List<SourceFacts> sources :
        List.of(List.of(feed, first, second), List.of(second, first, feed))) {
      assertThat(derive(sources.toArray(new SourceFacts[0])).names())
          .extracting(NameFact::surname)
          .containsExactly("Second", "First", "Feed");
    }
  }

  private static SourceFacts typed(String forename, String surname, String at) {
    return new SourceFacts(
        "BY_HAND",
        "1",
        LATE,
        List.of(NameFact.legal(forename, surname)),
        null,
        Gender.FEMALE,
        List.of(),
        List.of(),
        List.of(),
        Education.UNKNOWN,
        Set.of(),
        Instant.parse(at));
  }
}
