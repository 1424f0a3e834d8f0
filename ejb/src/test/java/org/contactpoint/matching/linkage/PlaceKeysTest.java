package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactpoint.matching.linkage.Ready.row;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.block.Key;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of numbers and places, alone and together with names and dates. */
@Proves("F025")
class PlaceKeysTest {

  private static Column column(String name, Role role) {
    return new Column(name, role, null);
  }

  @ParameterizedTest(name = "{0}: {1} and {2} share: {3}")
  @CsvSource({
    "PHONE, 07700 900123, +44 7700 900123, last digits of the phone",
    "PHONE, 900123, 900123, last digits of the phone",
    "PHONE, 07700 900123, 07700 900124, ''",
    "EMAIL, anna.khan@one.example, anna.khan@another.example, EMAIL before the sign",
    "EMAIL, anna@one.example, anna@another.example, ''",
    "EMAIL, annak@one.example, annak@another.example, EMAIL before the sign",
    "IDENTIFIER, 1804974, 1804974, IDENTIFIER",
    "IDENTIFIER, 1804974, 1804975, ''",
    "POSTCODE, LS1 2AB, ls12ab, postcode",
    "POSTCODE, LS1 2AB, LS1 2AC, ''",
    "ADDRESS, 1 High St, 1 HIGH ST, ADDRESS",
    "TEXT, red, blue, ''",
    "SEX, F, F, ''",
  })
  void rowsWithOneNumberOrPlaceMeet(Role role, String one, String other, String key) {
    List<String> shared = Ready.of(role, null, one, other).shared(0, 1);

    assertThat(String.join("; ", shared)).isEqualTo(key);
  }

  @Test
  void sameAddressForMailMeetsTwice() {
    assertThat(Ready.of(Role.EMAIL, null, "annak@b.example", "annak@b.example").shared(0, 1))
        .containsExactly("EMAIL", "EMAIL before the sign");
  }

  @Test
  void rowsMeetAcrossColumnsOfOneKind() {
    Ready ready =
        Ready.of(
            List.of(column("home", Role.PHONE), column("mobile", Role.PHONE)),
            row("01632 960456", "07700 900123"),
            row("", "01632 960456"));

    assertThat(ready.shared(0, 1)).containsExactly("last digits of the phone");
  }

  @Test
  void placeMeetsWithEachNameAndWithTheBirthDate() {
    Ready ready =
        Ready.of(
            List.of(
                column("first", Role.FORENAME),
                column("last", Role.SURNAME),
                column("born", Role.BIRTH_DATE),
                column("town", Role.ADDRESS)),
            row("Thomas", "Smith", "2011-05-24", "Leeds"),
            row("Tom", "Khan", "1984-09-13", "Leeds"),
            row("Amina", "Smith", "1984-09-13", "Leeds"),
            row("Amina", "Khan", "2011-05-30", "Leeds"),
            row("Thomas", "Smith", "2011-05-24", ""));

    assertThat(ready.shared(0, 1)).contains("forename, town", "town");
    assertThat(ready.shared(0, 1)).doesNotContain("surname, town", "year and month, town");
    assertThat(ready.shared(0, 2)).contains("surname, town");
    assertThat(ready.shared(0, 3)).contains("year and month, town");
    assertThat(ready.shared(0, 4)).noneMatch(name -> name.contains("town"));
  }

  @Test
  void postcodesMeetWithNamesAcrossColumns() {
    Ready ready =
        Ready.of(
            List.of(
                column("last", Role.SURNAME),
                column("home", Role.POSTCODE),
                column("school", Role.POSTCODE)),
            row("Smith", "LS1 2AB", "LS2 9JT"),
            row("Smith", "", "LS1 2AB"),
            row("Khan", "", "LS1 2AB"),
            row("Smith", "", ""));

    assertThat(ready.shared(0, 1)).contains("surname, postcode", "postcode");
    assertThat(ready.shared(0, 2)).containsExactly("postcode");
    assertThat(ready.shared(0, 3)).noneMatch(name -> name.contains("postcode"));
  }

  @Test
  void keysOfPlacesKnowWhatTheyAreMadeOf() {
    Ready ready =
        Ready.of(
            List.of(
                column("first", Role.FORENAME),
                column("last", Role.SURNAME),
                column("born", Role.BIRTH_DATE),
                column("town", Role.ADDRESS),
                column("tel", Role.PHONE)),
            row("Thomas", "Smith", "2011-05-24", "Leeds", "01632 960456"),
            row("Tom", "Khan", "1984-09-13", "Leeds", "01632 960457"));
    List<String> slots = ready.comparisons();
    for (Key key : KeyPlan.of(ready.prepared)) {
      long town = key.slots() >>> slots.indexOf("town") & 1;
      long phone = key.slots() >>> slots.indexOf("phone") & 1;

      assertThat(town == 1).as(key.name()).isEqualTo(key.name().contains("town"));
      assertThat(phone == 1).as(key.name()).isEqualTo(key.name().contains("phone"));
      assertThat((key.slots() & 1L) != 0 || !key.name().startsWith("forename")).isTrue();
      assertThat((key.slots() & 2L) != 0 || !key.name().startsWith("surname")).isTrue();
      boolean birth = key.name().contains("year") || key.name().contains("date");
      assertThat((key.slots() & 1L << ready.prepared.dateSlot) != 0 || !birth).isTrue();
    }
  }

  private static List<String> keys(int rows, int towns) {
    String[][] all = new String[rows][];
    for (int i = 0; i < rows; i++) {
      all[i] = row("Name" + (char) ('a' + i % 26), "Town" + i % towns);
    }
    return KeyPlan.of(
            Ready.of(List.of(column("last", Role.SURNAME), column("town", Role.TEXT)), all)
                .prepared)
        .stream()
        .map(Key::name)
        .toList();
  }

  @Test
  void textThatManyShareIsNoKeyByItself() {
    assertThat(keys(100, 20)).contains("town", "surname, town");
    assertThat(keys(1000, 40)).contains("surname, town").doesNotContain("town");
  }

  @Test
  void textOfAFewValuesIsNoKeyAtAll() {
    assertThat(keys(2000, 20)).noneMatch(name -> name.contains("town"));
    assertThat(keys(800, 20)).contains("surname, town");
  }

  @Test
  void keysAreNeverMoreThanSixty() {
    List<Column> columns = new ArrayList<>();
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Role role : List.of(Role.FORENAME, Role.SURNAME, Role.BIRTH_DATE)) {
      columns.add(column(role.name(), role));
      one.add("2011-05-24");
      other.add("2012-06-25");
    }
    for (int i = 0; i < 15; i++) {
      columns.add(column("address " + i, Role.ADDRESS));
      one.add("here " + i);
      other.add("there " + i);
    }
    for (int i = 0; i < 4; i++) {
      columns.add(column("number " + i, Role.IDENTIFIER));
      one.add("12345" + i);
      other.add("67890" + i);
    }
    Ready ready = Ready.of(columns, one.toArray(String[]::new), other.toArray(String[]::new));

    assertThat(KeyPlan.of(ready.prepared)).hasSizeLessThanOrEqualTo(60).hasSizeGreaterThan(40);
    assertThat(KeyPlan.atoms(ready.prepared)).hasSize(8);
  }
}
