package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.NearNames;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Proves({"F038", "F043"})
class QueryKeysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final NearNames forenames = new NearNames();
  private final NearNames surnames = new NearNames();

  @BeforeEach
  void names() {
    for (String name : List.of("THOMAS", "TOM", "TIM", "ROBERT", "SMITH", "JANE")) {
      forenames.count(name, 50);
    }
    for (String name : List.of("SMITH", "SMYTH", "SMITHERS", "JONES", "KHAN")) {
      surnames.count(name, 50);
    }
  }

  @Test
  void aFullDateAsksForSurnameAndForenameWithItAndWithDayAndMonthSwapped() {
    List<Key> keys = keys("forename=Tom", "surname=Smith", "day=4", "month=3", "year=2015");
    LocalDate date = LocalDate.of(2015, 3, 4);
    LocalDate swapped = LocalDate.of(2015, 4, 3);
    assertThat(keys)
        .contains(
            IndexKeys.surnameBirth("SMITH", date),
            IndexKeys.surnameBirth("SMYTH", date),
            IndexKeys.surnameBirth("SMITH", swapped),
            IndexKeys.forenameBirth("TOM", date),
            IndexKeys.forenameBirth("THOMAS", date),
            IndexKeys.forenameBirth("TOM", swapped),
            IndexKeys.forenameBirth("SMITH", date),
            IndexKeys.surnameBirth("TOM", date),
            IndexKeys.namesYear("SMITH", "TOM", 2015),
            IndexKeys.soundsYear("SMITH", "TOM", 2015))
        .doesNotContain(IndexKeys.surnameBirth("KHAN", date));
  }

  @Test
  void aDayAfterTheTwelfthCannotBeAMonth() {
    assertThat(keys("forename=Tom", "surname=Smith", "day=14", "month=3", "year=2015"))
        .filteredOn(key -> key.kind() == Kind.SURNAME_BIRTH)
        .extracting(Key::number)
        .containsOnly(20150314L);
  }

  @Test
  void aMonthAsksForBothNamesWithTheYearBothWaysRound() {
    assertThat(keys("forename=Tom", "surname=Smyth", "month=3", "year=2015"))
        .contains(
            IndexKeys.namesYear("SMYTH", "TOM", 2015),
            IndexKeys.namesYear("SMITH", "THOMAS", 2015),
            IndexKeys.namesYear("TOM", "SMITH", 2015))
        .allMatch(key -> key.number() == 2015);
  }

  @Test
  void aYearIsAskedForWithTheYearsBesideIt() {
    assertThat(keys("forename=Tom", "surname=Smith", "year=2015", "postcode=M6"))
        .contains(
            IndexKeys.namesYear("SMITH", "TOM", 2014),
            IndexKeys.namesYear("SMITH", "TOM", 2015),
            IndexKeys.namesYear("SMITH", "TOM", 2016));
  }

  @Test
  void anAgeSpansTheYearsInWhichItMayHaveBegun() {
    assertThat(keys("forename=Tom", "surname=Smith", "age=11", "postcode=M6"))
        .filteredOn(key -> key.kind() == Kind.NAMES_YEAR && key.first().equals("SMITH"))
        .extracting(Key::number)
        .contains(2013L, 2014L, 2015L, 2016L);
  }

  @Test
  void aCarerAndAFullPostcodeBringTheirOwnKeys() {
    assertThat(keys("forename=Tom", "surname=Smith", "year=2015", "carer=Jane Khan"))
        .contains(IndexKeys.carerYear("KHAN", "JANE", 2015));
    assertThat(keys("forename=Tom", "surname=Smith", "postcode=M6 5WZ"))
        .contains(
            IndexKeys.forenamePostcode("TOM", "M6 5WZ"),
            IndexKeys.forenamePostcode("THOMAS", "M6 5WZ"),
            IndexKeys.forenamePostcode("SMITH", "M6 5WZ"))
        .allMatch(key -> key.kind() == Kind.FORENAME_POSTCODE);
  }

  @Test
  @Proves("F044")
  void aNumberAsksForNothingElse() {
    assertThat(keys("surname=Smith", "number=999 000 0018", "day=1", "month=1", "year=2015"))
        .containsExactly(IndexKeys.identifier("NHS_NUMBER", "9990000018"));
  }

  @Test
  void aNameThatNobodyBearsIsAskedForAllTheSame() {
    assertThat(keys("forename=Zebedee", "surname=Zquillerby", "month=3", "year=2015"))
        .contains(IndexKeys.namesYear("ZQUILLERBY", "ZEBEDEE", 2015));
  }

  @Test
  void aBeginningAsksForTheNamesThatBeginSo() {
    assertThat(keys("forename=Tom", "surname=Smi*", "month=3", "year=2015"))
        .contains(
            IndexKeys.namesYear("SMITH", "TOM", 2015), IndexKeys.namesYear("SMITHERS", "TOM", 2015))
        .doesNotContain(IndexKeys.namesYear("SMYTH", "TOM", 2015));
  }

  @Test
  @Proves("ASVS V15.2.2")
  void theCapsHoldHoweverManyNamesAreNear() {
    Random random = new Random(5);
    for (int i = 0; i < 3_000; i++) {
      surnames.count(MadeUpChildren.mistype("SMITH", random), 1);
      surnames.count(MadeUpChildren.mistype(MadeUpChildren.mistype("SMITH", random), random), 1);
      forenames.count(MadeUpChildren.mistype("TOMAS", random), 1);
    }
    List<Key> date =
        keys("forename=Tomas", "surname=Smith", "day=4", "month=3", "year=2015", "postcode=M6 5WZ");
    assertThat(date).doesNotHaveDuplicates().hasSizeBetween(200, QueryKeys.ALL);
    assertThat(date.stream().filter(k -> k.kind() == Kind.SURNAME_BIRTH && k.number() == 20150304))
        .hasSizeBetween(100, QueryKeys.SURNAMES + QueryKeys.SWAPPED);
    List<Key> month = keys("forename=Tomas", "surname=Smith", "month=3", "year=2015");
    assertThat(month.stream().filter(k -> k.kind() == Kind.NAMES_YEAR)).hasSize(QueryKeys.PAIRS);
    assertThat(month).contains(IndexKeys.namesYear("SMITH", "TOMAS", 2015));
  }

  @Test
  void theSameQuestionAsksForTheSameInTheSameOrder() {
    String[] form = {"forename=Tom", "surname=Smith", "year=2015", "carer=Jane Khan"};
    assertThat(keys(form)).isEqualTo(keys(form));
  }

  private List<Key> keys(String... parts) {
    return QueryKeys.of(
            MinimumKnowledge.judge(Forms.of(parts), Sector.HEALTH, TODAY), forenames, surnames)
        .stream()
        .map(AskedKey::key)
        .toList();
  }
}
