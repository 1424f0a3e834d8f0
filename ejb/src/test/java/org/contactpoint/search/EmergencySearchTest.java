package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.Wanted;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is enough in an emergency, and whom it finds. */
class EmergencySearchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ChildId AMINA = new ChildId(1);
  private static final ChildId BROTHER = new ChildId(2);
  private static final ChildId ELSEWHERE = new ChildId(3);

  private final MemoryIndex index = new MemoryIndex();

  @BeforeEach
  void fill() {
    index.add(AMINA, child("Amina", "Yusuf", 2015, "M6 5WZ", "Sara Yusuf"));
    index.add(BROTHER, child("Bilal", "Yusuf", 2010, "M6 5WZ", "Sara Yusuf"));
    index.add(ELSEWHERE, child("Amina", "Begum", 2015, "LS1 4XX", "Nadia Begum"));
  }

  private static ScoringFacts child(
      String forename, String surname, int year, String postcode, String carer) {
    return new ScoringFacts(
        "4821903617",
        List.of(NameFact.legal(forename, surname)),
        BirthDate.exact(year, 3, 12),
        Gender.NOT_SPECIFIED,
        List.of(postcode),
        List.of(),
        List.of(carer),
        List.of(),
        "E08000006");
  }

  @Test
  @Proves("F048")
  void oneNameAnAgeAndADistrictFind() {
    assertThat(found("forename=Amina", "age=11", "postcode=M6")).containsExactly(AMINA);
    assertThat(found("surname=Yusuf", "age=11", "postcode=M6")).containsExactly(AMINA);
    assertThat(found("surname=Amina", "age=12", "postcode=M6 5WZ")).containsExactly(AMINA);
    assertThat(found("forename=Amnia", "year=2015", "postcode=M6")).containsExactly(AMINA);
  }

  @Test
  @Proves("F048")
  void aCarersNameAndThePostcodeFindTheChildrenThere() {
    assertThat(found("carer=Sara Yusuf", "postcode=M6 5WZ")).containsExactly(AMINA, BROTHER);
    assertThat(found("carer=Sara Yussuf", "postcode=M6 5WZ")).containsExactly(AMINA, BROTHER);
    assertThat(found("carer=Sara Yusuf", "postcode=M6 5WZ", "forename=Bilal"))
        .containsExactly(BROTHER);
  }

  @Test
  void whereOneOfTheTwoFitsNobodyIsFound() {
    assertThat(found("carer=Sara Yusuf", "postcode=M6 5XX")).isEmpty();
    assertThat(found("carer=Nadia Begum", "postcode=M6 5WZ")).isEmpty();
    assertThat(found("forename=Amina", "age=11", "postcode=BD7")).isEmpty();
    assertThat(found("forename=Amina", "age=4", "postcode=M6")).isEmpty();
  }

  @Test
  void whatIsEnoughOtherwiseIsEnoughAsWell() {
    assertThat(found("forename=Amina", "surname=Yusuf", "month=3", "year=2015"))
        .containsExactly(AMINA);
    assertThat(found("forename=Amina", "surname=Yusuf", "postcode=M6 5WZ")).containsExactly(AMINA);
  }

  @ParameterizedTest
  @Proves({"F048", "ABUSE 27"})
  @CsvSource({
    "forename=Amina;age=11, postcode",
    "forename=Amina;postcode=M6, age",
    "age=11;postcode=M6, forename",
    "carer=Sara Yusuf;postcode=M6, forename age",
    "carer=Sara Yusuf, forename age postcode",
    "postcode=M6 5WZ, forename age",
    "forename=A;age=11;postcode=M6, forename",
    "forename=A*;age=11;postcode=M6, forename",
    "surname=Yusuf;month=3;year=2015, postcode",
    ", forename age postcode"
  })
  void lessThanThatIsRefusedAtTheField(String form, String fields) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> judge("there is a fire", form == null ? new String[0] : form.split(";")));

    assertThat(refused.problems()).extracting(Problem::field).containsExactly(fields.split(" "));
  }

  @Test
  @Proves({"F048", "ABUSE 39"})
  void whatIsHappeningHasToBeSaid() {
    for (String said : new String[] {null, "", "  ", "no", "x".repeat(201), "a fire\nnow"}) {
      InvalidInput refused =
          catchThrowableOfType(InvalidInput.class, () -> judge(said, "forename=Amina", "age=11"));

      assertThat(refused.problems()).extracting(Problem::field).containsExactly("postcode", "said");
    }
  }

  private List<ChildId> found(String... form) {
    return index.search(judge("there is a fire", form)).stream()
        .sorted(Comparator.comparing(ChildId::value))
        .toList();
  }

  private static Wanted judge(String said, String... form) {
    return MinimumKnowledge.judgeEmergency(
        new EmergencyForm(Forms.of(form), said, 0), Sector.HEALTH, TODAY);
  }
}
