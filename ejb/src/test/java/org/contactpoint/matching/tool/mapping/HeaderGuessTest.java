package org.contactpoint.matching.tool.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as exports of schools and health services in several countries have them. */
@Proves("F025")
class HeaderGuessTest {

  /** A header, its columns between semicolons. */
  private static Mapping guess(String... headers) {
    return new HeaderGuess().guess(Arrays.stream(headers).map(h -> List.of(h.split(";"))).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "first_name, forename",
    "firstName, forename",
    "FNAME, forename",
    "Given, forename",
    "given_names, forename",
    "gname, forename",
    "Vorname, forename",
    "Prénom, forename",
    "child first name, forename",
    "middle name, middle_name",
    "forename2, middle_name",
    "LastName, surname",
    "last, surname",
    "lname, surname",
    "Nachname, surname",
    "Familienname, surname",
    "Fam. name, surname",
    "Apellidos, surname",
    "name, full_name",
    "Name in full, full_name",
    "Patient Name, full_name",
    "Vor- und Nachname, full_name",
    "D.O.B., birth_date",
    "DOB (UK), birth_date",
    "ChildDOB, birth_date",
    "date_birth, birth_date",
    "Geburtsdatum, birth_date",
    "geb.dat, birth_date",
    "Born on, birth_date",
    "geb., birth_date",
    "bday, birth_date",
    "birthyear, birth_year",
    "yob, birth_year",
    "Geburtsjahr, birth_year",
    "M/F, sex",
    "Gender, sex",
    "Geschlecht, sex",
    "sex_at_birth, sex",
    "pupil sex, sex",
    "Post code, postcode",
    "PLZ, postcode",
    "zip, postcode",
    "postal_code, postcode",
    "zip1, postcode",
    "suburb, address",
    "address_line_3, address",
    "Straße, address",
    "Hausnr., address",
    "village, address",
    "Parish, address",
    "sub-county, address",
    "LGA, address",
    "Bundesland, address",
    "Where living, address",
    "home town, address",
    "handy, phone",
    "Tel., phone",
    "phone_number, phone",
    "Contact no, phone",
    "mobile2, phone",
    "cell, phone",
    "E-Mail, email",
    "email address, email",
    "NHS No., nhs_number",
    "UPN, upn",
    "ssn, identifier.social_security",
    "soc_sec_id, identifier.social_security",
    "Medicare Number, identifier.medicare",
    "NIN, identifier.national_id",
    "MRN, identifier.hospital_number",
    "passport_no, identifier.passport",
    "mother_dob, text",
    "Mother's name, text",
    "emergency contact phone, text",
    "Geburtsname, text",
    "tribe, text",
    "Client#, id",
    "rec_id, id",
    "pupil_ref, id",
    "Ref., id"
  })
  void knowsTheHeader(String column, String meaning) {
    Mapping mapping = guess(column);

    assertThat(mapping.lines()).singleElement().asString().startsWith(meaning + " = ");
    assertThat(mapping.remarks()).isEmpty();
    assertThat(Mapping.of(mapping.lines()).lines()).isEqualTo(mapping.lines());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "date",
        "number",
        "Nr.",
        "code",
        "title",
        "age",
        "Klasse",
        "known_as",
        "person_id",
        "key"
      })
  void leavesOutWhatMayMeanSeveralThingsAndSaysSo(String column) {
    Mapping mapping = guess("surname;" + column);

    assertThat(mapping.lines()).containsExactly("surname = surname");
    assertThat(mapping.remarks())
        .containsExactly(
            "Left out, for the name may mean several things: " + column,
            "Add a line for each of these that tells people apart.");
  }

  @Test
  void saysWhatElseItLeavesOut() {
    Mapping mapping = guess("surname;first name;name;DOB;previous surname;date of birth;shoe size");

    assertThat(mapping.lines())
        .containsExactly("surname = surname", "forename = first name", "birth_date = DOB");
    assertThat(mapping.remarks())
        .startsWith(
            "Left out, since another column seems to say the same: previous surname, name, date of"
                + " birth",
            "Left out, since the name is not known: shoe size");
  }

  @Test
  void namesOnlyTheFirstOfVeryManyColumnsThatItLeavesOut() {
    String odd = IntStream.range(0, 30).mapToObj(i -> ";odd " + i).collect(Collectors.joining());

    assertThat(guess("surname" + odd).remarks().get(0))
        .endsWith("odd 19 and others")
        .doesNotContain("odd 20");
  }

  @Test
  void nameBesideAForenameIsTheSurname() {
    assertThat(guess("Name;Vorname;Klasse").lines())
        .containsExactly("surname = Name", "forename = Vorname");
    assertThat(guess("Name;Vorname;Nachname").lines())
        .containsExactly("forename = Vorname", "surname = Nachname");
    assertThat(guess("cell;parish;village").lines()).allMatch(l -> l.startsWith("address = "));
    assertThat(guess("by;bm;bday").lines())
        .containsExactly("birth_year = by", "birth_month = bm", "birth_day = bday");
  }

  @Test
  void columnsOfTwoFilesStandBesideEachOther() {
    assertThat(
            guess(
                    "id;first_name;last_name;street;town;email;ssn;birthplace",
                    "Name;Straße;E-Mail;soc_sec_id;Geburtsort;Handy")
                .lines())
        .containsExactly(
            "id = id | -",
            "forename = first_name | -",
            "surname = last_name | -",
            "address = street | Straße",
            "address = town | -",
            "email = email | E-Mail",
            "identifier.social_security = ssn | soc_sec_id",
            "text = birthplace | Geburtsort",
            "full_name = - | Name",
            "phone = - | Handy");
    assertThat(guess("surname;dob", "surname;dob").lines())
        .containsExactly("surname = surname", "birth_date = dob");
  }
}
