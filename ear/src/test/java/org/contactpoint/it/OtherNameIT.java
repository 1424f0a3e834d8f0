package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.contactpoint.access.Role;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.supply.hand.ByHand;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who makes a record of a child who is known under another name is told of that child. */
@ExtendWith(ArquillianExtension.class)
@Proves("F046")
class OtherNameIT extends HandSteps {

  /** Figures that no other test gives: the end of a number for drama. */
  private final String telephone =
      "020 7946 " + String.format("%04d", RandomIds.positiveLong() % 1000);

  private final String home =
      "Flat " + (RandomIds.positiveLong() % 9000 + 1) + ", 14 Tatton Street";
  private final String other = invented();
  private final String carer = "Fatou " + invented();

  @Test
  void sameBirthDateAndTwoOfTheFamilyNameTheChildWhoHasToBeDenied() {
    String mine = searchedAfterSomebodyElseMadeTheRecord();
    assertThat(search.results(mine).outcome()).isEqualTo(SearchResult.Outcome.NONE);

    ByHand.NewRecord again = family(mine, other, "2014", home, carer, "", false);
    assertThat(hand.check(again))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.name()).contains(surname.toUpperCase());
              assertThat(hit.why()).contains("another name");
            });
    assertThat(refused(again)).isEqualTo("none");
    String uncle = "Ousmane " + invented();
    assertThat(refused(family(mine, other, "2014", home, uncle, telephone, false)))
        .isEqualTo("none");
    hand.add(family(mine, other, "2014", home, carer, telephone, true), key());
  }

  @Test
  void lessThanThatNamesNobody() {
    String mine = searchedAfterSomebodyElseMadeTheRecord();

    assertThat(hand.check(family(mine, other, "2014", "", carer, "", false))).isEmpty();
    assertThat(hand.check(family(mine, other, "2014", "", "Ousmane " + other, telephone, false)))
        .isEmpty();
    assertThat(hand.check(family(mine, other, "2014", home, "", "", false))).isEmpty();
    assertThat(hand.check(family(mine, other, "2013", home, carer, telephone, false))).isEmpty();
  }

  /** The record is there under one name, and another person has searched for another. */
  private String searchedAfterSomebodyElseMadeTheRecord() {
    begin(false);
    hand.add(family(searched(), surname, "2014", home, carer, telephone, false), key());
    be(new StaffFixture(register, Role.PRACTITIONER));
    return search.begin(asked("Musa", other, "2014"));
  }

  private String refused(ByHand.NewRecord form) {
    return catchThrowableOfType(InvalidInput.class, () -> hand.add(form, key())).problems().stream()
        .map(Problem::field)
        .findFirst()
        .orElseThrow();
  }

  private static ByHand.NewRecord family(
      String before,
      String family,
      String year,
      String home,
      String carer,
      String number,
      boolean none) {
    return new ByHand.NewRecord(
        before,
        new ByHand.Facts(
            new SearchForm(
                "Musa",
                family,
                "5",
                "3",
                year,
                null,
                null,
                home.isEmpty() ? null : "M5 3IK",
                null,
                carer,
                null),
            home,
            false,
            carer.isEmpty() ? "" : "mother",
            number,
            "passport seen"),
        Service.GP,
        none);
  }
}
