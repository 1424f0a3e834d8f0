package org.contactpoint.matching.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.contactpoint.matching.question.Examples.BORN;
import static org.contactpoint.matching.question.Examples.asked;
import static org.contactpoint.matching.question.Examples.child;
import static org.contactpoint.matching.question.Examples.numbered;
import static org.contactpoint.matching.question.Examples.person;
import static org.contactpoint.matching.question.Examples.wanted;
import static org.contactpoint.matching.question.Examples.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Scored;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.SettingName;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.linkage.Explanation;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F043")
class EvidenceScorerTest {

  private static final AskedBirth DAY = new AskedBirth.Day(BORN);
  private final NearNames forenames = new NearNames();
  private final NearNames surnames = new NearNames();
  private final EvidenceScorer scorer = new EvidenceScorer(() -> forenames, () -> surnames);

  @ParameterizedTest(name = "{0} {1} fits {2} {3}: {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        // As typed, mistyped by one and by two letters, transposed.
        "Thomas, Smith, Thomas, Smith, -",
        "Thomas, Smiht, Thomas, Smith, SPELLING",
        "Thomas, Peterson, Thomas, Pettersen, SPELLING",
        "Tomas, Smith, Thomas, Smith, NICKNAME",
        // England: short forms; a former spelling that sounds alike.
        "Bob, Taylor, Robert, Taylor, NICKNAME",
        "Liz, Brown, Elizabeth, Brown, NICKNAME",
        "Stephen, Clark, Steven, Clark, NICKNAME",
        "Thomas, Clarke, Thomas, Clark, SPELLING",
        "Thomas, Shaughnessy, Thomas, Shawnessy, SOUND",
        // Wales.
        "Dai, Rhys, Dafydd, Rhys, NICKNAME",
        "Sion, ap Rhys, Siôn, Rhys, PART_OF_NAME",
        "Gwilym, Llewelyn, Gwilym, Llywelyn, SPELLING",
        // Ireland and Scotland.
        "Niamh, O'Neill, Niamh, Ó Néill, -",
        "Neve, ONeill, Niamh, O'Neill, NICKNAME",
        "Eilidh, MacDonald, Eilidh, McDonald, SPELLING",
        "Ruaridh, Mac Donald, Ruaridh, MacDonald, -",
        // South Asia and Arabic names.
        "Mo, Khan, Mohammed, Khan, NICKNAME",
        "Mohamed, Hussain, Muhammad, Hussein, NICKNAME",
        "Ayesha, Begum, Aisha, Begum, NICKNAME",
        "Abdul Rahman, Ali, Abd al-Rahman, Ali, -",
        "Yusuf, al-Hassan, Yusuf, Hassan, PART_OF_NAME",
        "Simran, Kaur, Simranjit, Kaur, NICKNAME",
        // Poland, Romania, China.
        "Kasia, Kowalski, Katarzyna, Kowalska, NICKNAME",
        "Lukasz, Wisniewski, Łukasz, Wiśniewski, -",
        "Stefan, Popescu, Ștefan, Popescu, -",
        "Xiaoming, Wang, Xiao Ming, Wang, PART_OF_NAME",
        "Wei, Chan, Wei, Chan, -",
        // The other way round, barrels, one name alone.
        "Smith, Thomas, Thomas, Smith, SWAPPED_NAMES",
        "Wang, Ming, Ming, Wang, SWAPPED_NAMES",
        "Thomas, Jones, Thomas, Smith-Jones, PART_OF_NAME",
        "Jane, Smith, Mary-Jane, Smith, PART_OF_NAME",
        "Suharto, Suharto, Suharto, '', -",
      })
  void namesThatMayBeMeant(
      String forename, String surname, String bornForename, String bornSurname, String why) {
    Scored scored =
        scorer.score(wanted(forename, surname, DAY), child(bornForename, bornSurname, BORN));
    assertThat(scored.fits()).isTrue();
    double asTyped =
        scorer.score(wanted(forename, surname, DAY), child(forename, surname, BORN)).score();
    if (why == null) {
      assertThat(scored.differences()).isEmpty();
    } else {
      assertThat(scored.differences()).contains(Difference.valueOf(why));
      assertThat(scored.score()).isBetween(asTyped - 14, asTyped);
    }
  }

  @ParameterizedTest(name = "{0} {1} is not {2} {3}")
  @CsvSource({
    "Thomas, Smith, Thomas, Khan",
    "Thomas, Smith, Priya, Smith",
    "Thomas, Smith, James, Smith",
    "Alexander, Jones, Alexandra, Patel",
    "Mohammed, Khan, Ibrahim, Khan",
    "Harpreet, Singh, Jaswinder, Singh",
    "Wei, Chan, Jun, Chan",
    "Thomas, Smith, T, Khan",
    "Thomas, Smith, Baby, Smith",
    "Ian, Smith, Ann, Smith",
    "Emma, Smith, Ella, Smith",
    "Charlie, Smith, Archie, Smith",
    "Thomas, Peterson, T, Pettersen",
    "Wei, Li, Wei, Wu",
    "Thomas, Lee, Thomas, Roe",
  })
  void namesThatAreSomebodyElses(
      String forename, String surname, String bornForename, String bornSurname) {
    assertThat(scorer.score(wanted(forename, surname, DAY), child(bornForename, bornSurname, BORN)))
        .matches(scored -> !scored.fits());
  }

  @Test
  void aTwinIsNotTheOtherTwin() {
    Person tom = child("Thomas", "Smith", BORN);
    Person ann = child("Annabel", "Smith", BORN);
    assertThat(scorer.score(wanted("Thomas", "Smith", DAY), tom).fits()).isTrue();
    assertThat(scorer.score(wanted("Thomas", "Smith", DAY), ann).fits()).isFalse();
  }

  @ParameterizedTest(name = "asked 2015 and M6, born {0}, lives {1}: fits {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2015-12-31, M6 5WZ, true",
        "2014-01-01, M6 5WZ, true",
        "2016-12-31, M6 5WZ, true",
        "2013-12-31, M6 5WZ, false",
        "2017-01-01, M6 5WZ, false",
        "2015-06-01, M7 5WZ, false",
        // What is hidden is as if it were not there: then the candidate does not exist.
        "2015-06-01, -, false",
      })
  void whereTheMinimumRestsOnAPlaceItMustAgree(LocalDate born, String postcode, boolean fits) {
    Wanted wanted = asked("Thomas", "Smith", AskedBirth.Span.year(2015), null, "M6", null, null);
    Person candidate =
        person(
            "Thomas",
            "Smith",
            new BirthDate(born, Accuracy.EXACT),
            postcode == null ? List.of() : List.of(postcode));
    assertThat(scorer.score(wanted, candidate).fits()).isEqualTo(fits);
  }

  @ParameterizedTest(name = "asked M6 5WZ without a date, lived {0}: fits {1}")
  @CsvSource({
    "M6 5WZ, true",
    "M7 1AA;M6 5WZ, true",
    "M6 5WX, true",
    "M6 5AB, false",
    "M6 1WZ, true",
    "M6 1AA, false",
    "SK1 1AA, false",
  })
  void aFullPostcodeMayStandForTheDate(String lived, boolean fits) {
    Wanted wanted = asked("Thomas", "Smith", null, "M6 5WZ", "M6", null, null);
    Person candidate =
        person("Thomas", "Smith", new BirthDate(BORN, Accuracy.EXACT), List.of(lived.split(";")));
    assertThat(scorer.score(wanted, candidate).fits()).isEqualTo(fits);
  }

  @ParameterizedTest(name = "{0} is the carer {1}: {2}")
  @CsvSource({
    "Amina Khan, Amina Khan, true",
    "'Khan, Amina', Mrs Amina Khan, true",
    "Liz Khan, Elizabeth Khan, true",
    "Amina Kahn, Amina Khan, true",
    "Farah Khan, Amina Khan, false",
    "Amina Smith, Amina Khan, false",
    "Amina, Amina Khan, false",
  })
  void aCarerAgreesByBothNames(String asked, String carer, boolean agrees) {
    Wanted wanted = asked("Tom", "Smith", AskedBirth.Span.year(2015), null, null, null, asked);
    assertThat(scorer.score(wanted, with("Tom", "Smith", List.of(), List.of(carer))).fits())
        .isEqualTo(agrees);
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "St Mary's, St. Mary's RC Primary School, true",
    "Saint Marys, St Mary's Church of England Academy, true",
    "Oakfeild, Oakfield High School, true",
    "Oakfield Surgery, Oakfield Medical Practice, true",
    "St Anne's, St Mary's RC Primary School, false",
    "Park, Oak Lane School, false",
  })
  void aSettingAgreesByItsTellingWords(String asked, String setting, boolean agrees) {
    Wanted wanted = asked("Tom", "Smith", AskedBirth.Span.year(2015), null, null, asked, null);
    assertThat(scorer.score(wanted, with("Tom", "Smith", List.of(setting), List.of())).fits())
        .isEqualTo(agrees);
    assertThat(SettingName.words("The Primary School")).isEmpty();
  }

  @Test
  void saysUnderWhichNameSomebodyWasFound() {
    Person renamed =
        new Person(
            List.of(
                new Person.Name("Emma", "Jones", Person.Use.IN_USE),
                new Person.Name("Emma", "Smith", Person.Use.FORMER),
                new Person.Name("Emmy Lou", "", Person.Use.KNOWN_AS)),
            new BirthDate(BORN, Accuracy.EXACT),
            Gender.FEMALE,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of());
    Scored former = scorer.score(wanted("Emma", "Smith", DAY), renamed);
    assertThat(former.fits()).isTrue();
    assertThat(former.name()).isEqualTo(1);
    assertThat(former.differences()).containsExactly(Difference.FORMER_NAME);
    Scored knownAs = scorer.score(wanted("Emmylou", "Jones", DAY), renamed);
    assertThat(knownAs.name()).isEqualTo(2);
    assertThat(knownAs.differences()).contains(Difference.KNOWN_AS);
    assertThat(scorer.score(wanted("Emma", "Jones", DAY), renamed).differences()).isEmpty();
  }

  @Test
  void whatIsNotKnownCountsForNothing() {
    Wanted wanted = asked("Thomas", "Smith", DAY, "M6 5WZ", "M6", "Oakfield", "Ann Smith");
    Person child = child("Thomas", "Smith", BORN);
    double alone = scorer.score(wanted("Thomas", "Smith", DAY), child).score();
    assertThat(scorer.score(wanted, child).score()).isEqualTo(alone);
    assertThat(scorer.explain(wanted, child)).hasSize(3);
  }

  @Test
  void aNameThatFewBearSaysMore() {
    surnames.count("SMITH", 900);
    surnames.count("OKAFOR", 1);
    surnames.count("JONES", 99_099);
    double common = score("Tom", "Smith", "Tom", "Smith");
    assertThat(score("Tom", "Okafor", "Tom", "Okafor") - common)
        .isCloseTo(Weights.log2(900), within(0.001));
    // Of the name that was asked for: who is found by it is not the better for a rare spelling.
    double near = score("Tom", "Smith", "Tom", "Smyth");
    surnames.count("SMYTH", 1);
    assertThat(score("Tom", "Smith", "Tom", "Smyth"))
        .isCloseTo(near, within(0.001))
        .isLessThan(common);
    // However common, a name that agrees says more than one that is a little alike.
    assertThat(score("Tom", "Jones", "Tom", "Jones"))
        .isGreaterThan(score("Tom", "Jones", "Tom", "Jolyon"));
    assertThat(score("Tom", "Jones", "Tom", "Patel"))
        .isEqualTo(score("Tom", "Smith", "Tom", "Patel"));
  }

  @Test
  void saysInWordsWhatSpeaksForAndAgainst() {
    Wanted wanted = asked("Emma", "Smiht", DAY, "M6 5WZ", "M6", null, "Ann Smith");
    Person child =
        new Person(
            List.of(
                new Person.Name("Emma", "Jones", Person.Use.IN_USE),
                new Person.Name("Emma", "Smith", Person.Use.FORMER)),
            new BirthDate(LocalDate.of(2015, 4, 3), Accuracy.EXACT),
            Gender.FEMALE,
            List.of("SK1 1AA", "M6 5WZ"),
            List.of(),
            List.of("Claire Jones"),
            null,
            List.of());
    List<Explanation.Step> steps = scorer.explain(wanted, child);
    assertThat(steps)
        .extracting(Explanation.Step::words)
        .containsExactly(
            "forename: the same, very common: strong for (+8.5 bits)",
            "surname: one letter differs: strong for (+7.5 bits)",
            "name: not in use: fair against (-3.3 bits)",
            "birth date: day and month are swapped: strong for (+8.4 bits)",
            "postcode: the same, common: very strong for (+15.7 bits)",
            "place: lived there before: weak against (-1.7 bits)",
            "carer: differs: fair against (-2.7 bits)");
    assertThat(steps.stream().mapToDouble(Explanation.Step::weight).sum())
        .isCloseTo(scorer.score(wanted, child).score(), within(1e-9));
    assertThat(scorer.version()).matches("\\S+ search-\\S+");
  }

  private double score(String forename, String surname, String bornForename, String bornSurname) {
    return scorer
        .score(wanted(forename, surname, DAY), child(bornForename, bornSurname, BORN))
        .score();
  }

  @Test
  void genderSpeaksOnlyWhereBothSay() {
    Person boy = with("Thomas", "Smith", List.of(), List.of());
    double same = scorer.score(gendered(Gender.MALE), boy).score();
    double other = scorer.score(gendered(Gender.FEMALE), boy).score();
    double silent = scorer.score(gendered(Gender.NOT_SPECIFIED), boy).score();
    assertThat(other).isLessThan(same);
    assertThat(silent).isStrictlyBetween(other, same);
    assertThat(scorer.score(gendered(Gender.FEMALE), boy).fits()).isTrue();
  }

  @Test
  @Proves("F044")
  void aNumberNeedsItsNameAndTheNameItsNumber() {
    Wanted wanted =
        new Wanted(
            List.of(),
            List.of("SMITH"),
            null,
            null,
            null,
            null,
            null,
            null,
            "0000000098",
            List.of(new Person.Identifier("NHS_NUMBER", "9990000018")),
            false);
    Person right = numbered("Smith", "0000000098", "1");
    assertThat(scorer.score(wanted, right).fits()).isTrue();
    assertThat(scorer.score(wanted, numbered("Smith", "1", "9990000018")).fits()).isTrue();
    assertThat(scorer.score(wanted, numbered("Khan", "0000000098", "1")).fits()).isFalse();
    assertThat(scorer.score(wanted, numbered("Smith", "1", "1")).fits()).isFalse();
  }

  @Test
  void theBetterAgreementScoresHigher() {
    List<Double> scores = new ArrayList<>();
    for (String[] name :
        List.of(
            new String[] {"Robert", "Anderson"},
            new String[] {"Robert", "Andersen"},
            new String[] {"Bob", "Anderson"},
            new String[] {"Robert", "Andresen"},
            new String[] {"Roberta", "Andresen"})) {
      scores.add(
          scorer.score(wanted("Robert", "Anderson", DAY), child(name[0], name[1], BORN)).score());
    }
    assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
  }

  private static Wanted gendered(Gender gender) {
    Wanted wanted = wanted("Thomas", "Smith", null);
    return new Wanted(
        wanted.forenames(),
        wanted.surnames(),
        DAY,
        gender,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        false);
  }
}
