package org.contactpoint.population;

import java.util.List;
import java.util.Set;

/**
 * What one supplier wrote of one person, and behind it the truth.
 *
 * @param id of the row
 * @param supplier who wrote it
 * @param forename or blank
 * @param middleNames or blank
 * @param surname as written
 * @param birthDate in ISO 8601, or blank
 * @param sex F, M or blank
 * @param address first lines
 * @param town of the address
 * @param postcode or blank
 * @param email of the household, or blank
 * @param mother full name of the mother, or blank
 * @param nhsNumber or blank
 * @param upn or blank
 * @param person number of the person: the truth
 * @param nameGroup customs of names of the family
 * @param age band in years
 * @param trap what makes the person easy to take for another
 * @param changes what the supplier wrote otherwise than it is
 */
public record StressRow(
    long id,
    String supplier,
    String forename,
    String middleNames,
    String surname,
    String birthDate,
    String sex,
    String address,
    String town,
    String postcode,
    String email,
    String mother,
    String nhsNumber,
    String upn,
    int person,
    String nameGroup,
    String age,
    Trap trap,
    Set<Change> changes) {

  /** Names of the columns, in the order of {@link #cells()}. */
  public static final List<String> HEADER =
      List.of(
          "row",
          "supplier",
          "forename",
          "middle_names",
          "surname",
          "birth_date",
          "sex",
          "address",
          "town",
          "postcode",
          "email",
          "mother",
          "nhs_number",
          "upn",
          "person",
          "name_group",
          "age",
          "trap",
          "changes");

  /** How a row differs from the truth. */
  public enum Change {
    SURNAME_TYPO,
    FORENAME_TYPO,
    NO_DATE,
    SWAPPED_DATE,
    OLD_ADDRESS,
    OLD_SURNAME,
    NICKNAME,
    SPELLING,
    PLACEHOLDER
  }

  /** The cells of a CSV row. */
  public List<String> cells() {
    return List.of(
        Long.toString(id),
        supplier,
        forename,
        middleNames,
        surname,
        birthDate,
        sex,
        address,
        town,
        postcode,
        email,
        mother,
        nhsNumber,
        upn,
        Integer.toString(person),
        nameGroup,
        age,
        trap.name(),
        String.join(" ", changes.stream().map(Change::name).sorted().toList()));
  }

  @Override
  public String toString() {
    return "a synthetic row";
  }
}
