package org.contactpoint.population;

import static org.contactpoint.involvement.InvolvementFact.Service.EDUCATION_WELFARE;
import static org.contactpoint.involvement.InvolvementFact.Service.GP;
import static org.contactpoint.involvement.InvolvementFact.Service.SCHOOL;
import static org.contactpoint.involvement.InvolvementFact.Service.SOCIAL_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * The story of one printed child.
 *
 * @param typed the name as somebody would mistype it
 * @param when the birth date to type, in words
 * @param shows what is to be seen
 * @param household children with the same one live together
 * @param names the name in use first
 * @param olderName what an older source says instead, or null
 * @param birth as the last source says
 * @param olderBirth what an older source says instead, or null
 * @param gender never null
 * @param carer the mother's name, or null
 * @param home first line of the address, or empty without one
 * @param postcode of the home, or null
 * @param education schooling
 * @param work who works with the child
 * @param traits what is out of the ordinary
 */
record PrintedStory(
    String typed,
    String when,
    String shows,
    int household,
    List<NameFact> names,
    NameFact olderName,
    BirthDate birth,
    BirthDate olderBirth,
    Gender gender,
    String carer,
    String home,
    String postcode,
    Education education,
    List<Work> work,
    Set<Trait> traits) {

  /**
   * Somebody who works with the child.
   *
   * @param service what is done
   * @param organisation its name
   * @param person name of the practitioner, or null
   * @param confirmedDaysAgo when last confirmed
   * @param lead whether lead professional
   */
  record Work(
      InvolvementFact.Service service,
      String organisation,
      String person,
      int confirmedDaysAgo,
      boolean lead) {}

  private static final Work PRIMARY = new Work(SCHOOL, "St Mark's Primary", null, 48, false);
  private static final Work ACADEMY = new Work(SCHOOL, "Irwell Vale Academy", null, 48, false);
  private static final Work SURGERY = new Work(GP, "Langworthy Practice", null, 30, false);
  private static final Work JOAN_MILLS =
      new Work(SOCIAL_WORK, "Salford Children's Services", "Joan Mills", 21, true);
  private static final Work DANIEL_QUAYE =
      new Work(SOCIAL_WORK, "Manchester Children's Services", "Daniel Quaye", 200, true);
  private static final Work PASTORAL =
      new Work(SCHOOL, "Irwell Vale Academy", "Colin Ashworth", 75, false);
  private static final Work WELFARE =
      new Work(EDUCATION_WELFARE, "Salford Children's Services", "Joan Mills", 12, false);

  static final List<PrintedStory> ALL =
      List.of(
          new PrintedStory(
              "Amina Yousef",
              "March 2015",
              "Amina Yusuf, found by a mistyped surname; lead professional Joan Mills, school and"
                  + " surgery",
              1,
              names("Amina", "Yusuf"),
              null,
              BirthDate.exact(2015, 3, 12),
              null,
              Gender.FEMALE,
              "Halima Yusuf",
              "14 Seedley Grove",
              "M6 5CK",
              Education.AT_SETTING,
              List.of(JOAN_MILLS, PRIMARY, SURGERY),
              Set.of()),
          new PrintedStory(
              "Lily Feilding",
              "September 2013",
              "Lily Hargreaves, found by her former name, mistyped as well",
              2,
              List.of(
                  named("Lily Ann", "Hargreaves", NameFact.Use.LEGAL),
                  named("Lily Ann", "Fielding", NameFact.Use.FORMER)),
              named("Lily Ann", "Fielding", NameFact.Use.LEGAL),
              BirthDate.exact(2013, 9, 27),
              null,
              Gender.FEMALE,
              "Karen Hargreaves",
              "3 Weaste Terrace",
              "M5 5VO",
              Education.AT_SETTING,
              List.of(ACADEMY, SURGERY),
              Set.of(Trait.RENAMED)),
          new PrintedStory(
              "Scott Callum",
              "June 2012",
              "Callum Scott, found with first name and surname swapped",
              3,
              names("Callum James", "Scott"),
              named("Scott", "Callum", NameFact.Use.LEGAL),
              BirthDate.exact(2012, 6, 5),
              null,
              Gender.MALE,
              "Donna Scott",
              "88 Ordsall Walk",
              "M5 3IK",
              Education.AT_SETTING,
              List.of(PASTORAL, SURGERY),
              Set.of(Trait.SWAPPED_NAMES)),
          new PrintedStory(
              "Zofia Kowalska",
              "7 April 2014",
              "Zofia Kowalska, born on 4 July 2014: day and month exchanged",
              4,
              names("Zofia", "Kowalska"),
              null,
              BirthDate.exact(2014, 7, 4),
              BirthDate.exact(2014, 4, 7),
              Gender.FEMALE,
              "Agnieszka Kowalska",
              "27 Eccles Old Way",
              "M6 8MC",
              Education.AT_SETTING,
              List.of(ACADEMY, SURGERY),
              Set.of(Trait.SWAPPED_DATE)),
          new PrintedStory(
              "Grace Ashcroft",
              "January 2017",
              "one of twins; only she is shown",
              5,
              names("Grace", "Ashcroft"),
              null,
              BirthDate.exact(2017, 1, 23),
              null,
              Gender.FEMALE,
              "Joanne Ashcroft",
              "9 Claremont Rise",
              "M6 7OI",
              Education.AT_SETTING,
              List.of(PRIMARY, SURGERY),
              Set.of(Trait.TWIN)),
          new PrintedStory(
              "Georgia Ashcroft",
              "January 2017",
              "the other twin, with names that sound alike",
              5,
              names("Georgia", "Ashcroft"),
              null,
              BirthDate.exact(2017, 1, 23),
              null,
              Gender.FEMALE,
              "Joanne Ashcroft",
              "9 Claremont Rise",
              "M6 7OI",
              Education.AT_SETTING,
              List.of(PRIMARY, SURGERY),
              Set.of(Trait.TWIN)),
          new PrintedStory(
              "Rowan Whitfeild",
              "November 2011",
              "a record with little in it, as many are; whom to ask for more",
              7,
              names("Rowan", "Whitfield"),
              null,
              BirthDate.exact(2011, 11, 30),
              null,
              Gender.MALE,
              "Claire Whitfield",
              "51 Broughton Mews",
              "M7 2KV",
              Education.AT_SETTING,
              List.of(ACADEMY, SURGERY),
              Set.of(Trait.SHIELDED)),
          new PrintedStory(
              "Mohamed Rashed",
              "2010, postcode district M5",
              "Muhammad Al-Rashid, by another spelling; came alone, no school, estimated date",
              8,
              List.of(
                  named("Muhammad", "Al-Rashid", NameFact.Use.LEGAL),
                  named("Mohamed", "Rasheed", NameFact.Use.TRANSLITERATION),
                  named("Hamoudi", "Rasheed", NameFact.Use.ALIAS)),
              null,
              new BirthDate(LocalDate.of(2010, 1, 1), BirthDate.Accuracy.ESTIMATED),
              null,
              Gender.MALE,
              null,
              "Flat 2, 6 Chapel Walk",
              "M5 4CI",
              Education.NONE,
              List.of(WELFARE),
              Set.of(
                  Trait.ALONE_FROM_ABROAD,
                  Trait.NO_SCHOOL,
                  Trait.ALIAS,
                  Trait.TRANSLITERATED,
                  Trait.UNCERTAIN_BIRTH_DATE,
                  Trait.NO_GP)),
          new PrintedStory(
              "Ela Winterbotom",
              "May 2013",
              "Ella Winterbottom: her lead professional works for another authority",
              9,
              List.of(
                  named("Eleanor Rose", "Winterbottom", NameFact.Use.LEGAL),
                  named("Ella", "Winterbottom", NameFact.Use.KNOWN_AS)),
              null,
              BirthDate.exact(2013, 5, 16),
              null,
              Gender.FEMALE,
              "Sarah Winterbottom",
              "112 Swinton Park Road",
              "M6 7VM",
              Education.AT_SETTING,
              List.of(DANIEL_QUAYE, PASTORAL, SURGERY),
              Set.of(Trait.KNOWN_AS)),
          new PrintedStory(
              "Selam Tesfai",
              "2011, first name or sound",
              "a provisional record: little is certain, not even the name",
              10,
              names("Selam", "Tesfay"),
              null,
              new BirthDate(LocalDate.of(2011, 1, 1), BirthDate.Accuracy.YEAR),
              null,
              Gender.FEMALE,
              null,
              "",
              null,
              Education.UNKNOWN,
              List.of(),
              Set.of(
                  Trait.PROVISIONAL,
                  Trait.NO_FIXED_ADDRESS,
                  Trait.UNCERTAIN_BIRTH_DATE,
                  Trait.NO_GP)));

  private static List<NameFact> names(String forenames, String surname) {
    return List.of(NameFact.legal(forenames, surname));
  }

  private static NameFact named(String forenames, String surname, NameFact.Use use) {
    return new NameFact(forenames, surname, use, null, null);
  }
}
