package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.NhsNumber;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.kernel.Upn;
import org.junit.jupiter.api.Test;

/** Nothing made here can be taken for, or reach, a living person. */
class NothingRealTest {

  private static final Pattern TELEPHONE =
      Pattern.compile("01632 960\\d{3}|07700 900\\d{3}|020 7946 0\\d{3}");
  private static final Pattern UNIT_OF_NOBODY = Pattern.compile(".* \\d[CIKMOV]{2}");
  private static final Pattern MAIL = Pattern.compile("[a-z0-9.]+@[a-z0-9-]+\\.example");
  private static final Population POPULATION =
      new Population(5, 30_000, Region.ENGLAND, LocalDate.of(2026, 11, 22));
  private static final List<SyntheticChild> CHILDREN = POPULATION.children().toList();

  @Test
  void usesReservedContactsOfCarersOnly() {
    for (SyntheticChild child : CHILDREN) {
      for (CarerFact carer : child.golden().carers()) {
        assertThat(carer.telephone()).matches(TELEPHONE);
        assertThat(carer.email() == null || MAIL.matcher(carer.email()).matches())
            .as(carer.email())
            .isTrue();
      }
    }
  }

  @Test
  void usesReservedContactsOfStaffAndOrganisationsOnly() {
    assertThat(POPULATION.organisations().staff())
        .allSatisfy(
            s -> {
              assertThat(s.telephone()).matches(TELEPHONE);
              assertThat(s.email()).matches(MAIL);
            });
    assertThat(POPULATION.organisations().organisations())
        .allSatisfy(
            o -> {
              assertThat(o.telephone()).matches(TELEPHONE);
              assertThat(o.email()).matches(MAIL);
              assertThat(o.postcode()).matches(UNIT_OF_NOBODY);
              assertThat(o.outOfHours() == null || TELEPHONE.matcher(o.outOfHours()).matches())
                  .isTrue();
            });
  }

  @Test
  void livesAtPostcodesThatDoNotExist() {
    int seen = 0;
    for (SyntheticChild child : CHILDREN) {
      for (AddressFact home : child.golden().addresses()) {
        if (home.postcode() != null) {
          assertThat(home.postcode()).matches(UNIT_OF_NOBODY);
          assertThat(Postcode.parse(home.postcode()).map(Postcode::value))
              .contains(home.postcode());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(25_000);
  }

  @Test
  void usesNumbersThatNobodyHasBeenGiven() {
    Set<IdentifierFact> given = new HashSet<>();
    for (SyntheticChild child : CHILDREN) {
      for (IdentifierFact fact : child.golden().identifiers()) {
        assertThat(given.add(fact)).isTrue();
        switch (fact.kind()) {
          case NHS_NUMBER -> assertThat(new NhsNumber(fact.value()).synthetic()).isTrue();
          case UPN -> assertThat(new Upn(fact.value()).value()).matches(".99\\d{10}");
          case SOCIAL_CARE_NUMBER -> assertThat(fact.value()).matches("SC\\d{9}");
          default -> throw new AssertionError("a kind of number that nobody has reserved");
        }
      }
    }
    assertThat(given.size()).isGreaterThan(40_000);
  }

  @Test
  void saysInEverySourceThatItIsSynthetic() {
    assertThat(CHILDREN)
        .allSatisfy(
            c ->
                assertThat(c.sources())
                    .extracting(SourceFacts::localId)
                    .allMatch(id -> id.startsWith("SYN-")));
    assertThat(POPULATION.organisations().organisations())
        .allMatch(o -> o.code().startsWith("SBX-"));
  }

  @Test
  void givesAMillionDifferentIndexNumbersInNoOrderOfBirth() {
    Numbers numbers = new Numbers(7);
    Set<String> given = new HashSet<>();
    int near = 0;
    long before = 0;
    for (int own = 0; own < 1_000_000; own++) {
      IndexNumber number = numbers.index(own);
      assertThat(given.add(number.digits())).isTrue();
      long serial = Long.parseLong(number.digits().substring(0, 8));
      near += Math.abs(serial - before) < 1_000 ? 1 : 0;
      before = serial;
    }
    assertThat(near).isLessThan(100);
    for (int printed = 0; printed < PrintedChildren.count(); printed++) {
      assertThat(given.add(numbers.index(Numbers.PRINTED + printed).digits())).isTrue();
    }
  }

  @Test
  void givesEachNhsNumberOnceUntilTheRangeIsUsedUp() {
    Numbers numbers = new Numbers(7);
    Set<String> given = new HashSet<>();
    for (int family = 0; family < 44_000; family++) {
      for (int place = 0; place < 6; place++) {
        assertThat(given.add(numbers.nhs(family, place).orElseThrow())).isTrue();
      }
    }
    assertThat(numbers.nhs(360_000, 0)).isEmpty();
    assertThat(numbers.nhs(359_999, 1)).isPresent();
    assertThat(numbers.nhs(44_978, 2)).isEmpty();
  }

  @Test
  void makesEveryNumberAndRecordHold() {
    assertThat(CHILDREN)
        .allSatisfy(
            c -> {
              GoldenRecord golden = c.golden();
              assertThat(IndexNumber.parse(golden.indexNumber())).contains(c.number());
              assertThat(golden.names()).isNotEmpty();
            });
  }
}
