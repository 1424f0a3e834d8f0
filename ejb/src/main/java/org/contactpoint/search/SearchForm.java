package org.contactpoint.search;

/**
 * What a person typed to find a child, exactly as typed; judged by the minimum-knowledge rule
 * (decisions.md). Every component may be null or blank, none is trusted.
 *
 * @param forename first or known-as name
 * @param surname family name
 * @param day day of birth
 * @param month month of birth
 * @param year year of birth, four digits
 * @param age about how old, in years, instead of a year
 * @param gender {@code FEMALE}, {@code MALE}, {@code NOT_SPECIFIED} or blank for any
 * @param postcode full postcode or its district
 * @param setting name of a school or surgery
 * @param carer a carer's name
 * @param number index number, or a number of the caller's own sector
 */
public record SearchForm(
    String forename,
    String surname,
    String day,
    String month,
    String year,
    String age,
    String gender,
    String postcode,
    String setting,
    String carer,
    String number) {

  @Override
  public String toString() {
    return "search form";
  }
}
