package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.Nicknames;
import org.contactpoint.matching.standard.PersonName;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class NameTableTest {

  private static final NameTable TABLE =
      new NameTable(
          List.of(
              PersonName.of("Catherine Anne", null, "Smith-Jones"),
              PersonName.of("Kathryn", null, "Smyth Jr"),
              PersonName.of("Catherine", null, "Jones"),
              PersonName.of("Jones", null, "Kathryn"),
              PersonName.of(null, null, "Jones"),
              PersonName.NONE));

  private static List<String> texts(int[] ids) {
    List<String> texts = new ArrayList<>();
    for (int id : ids) {
      texts.add(TABLE.text(id));
    }
    return texts;
  }

  @Test
  void rowHasItsNames() {
    assertThat(TABLE.rows()).isEqualTo(6);
    assertThat(TABLE.text(TABLE.forename(0))).isEqualTo("CATHERINE");
    assertThat(TABLE.text(TABLE.surname(0))).isEqualTo("SMITHJONES");
    assertThat(texts(TABLE.parts(0))).containsExactly("SMITHJONES", "SMITH", "JONES");
    assertThat(texts(TABLE.further(0))).containsExactly("ANNE");
    assertThat(TABLE.generation(0)).isZero();
    assertThat(TABLE.generation(1)).isEqualTo(1);
  }

  @Test
  void nameThatIsMissingIsZero() {
    assertThat(TABLE.forename(4)).isZero();
    assertThat(TABLE.forename(5)).isZero();
    assertThat(TABLE.surname(5)).isZero();
    assertThat(TABLE.parts(5)).isEmpty();
    assertThat(TABLE.text(0)).isEmpty();
  }

  @Test
  void oneNumberStandsForANameInEitherRole() {
    assertThat(TABLE.forename(3)).isEqualTo(TABLE.surname(2)).isEqualTo(TABLE.parts(0)[2]);
    assertThat(TABLE.forename(0)).isEqualTo(TABLE.forename(2)).isNotEqualTo(TABLE.forename(1));
    // None, the three of the first row and the two barrels alone, then Kathryn and Smyth.
    assertThat(TABLE.size()).isEqualTo(8);
  }

  @Test
  void namesThatSoundAlikeHaveOneSound() {
    int smith = TABLE.parts(0)[1];

    assertThat(TABLE.sound(smith)).isEqualTo(TABLE.sound(TABLE.surname(1))).isPositive();
    assertThat(TABLE.sound(smith)).isNotEqualTo(TABLE.sound(TABLE.surname(2)));
  }

  @Test
  void bearersAreCountedByRole() {
    int jones = TABLE.surname(2);

    assertThat(TABLE.borneBy(jones)).isEqualTo(2);
    assertThat(TABLE.givenTo(jones)).isEqualTo(1);
    assertThat(TABLE.bearers(jones)).isEqualTo(2);
    assertThat(TABLE.givenTo(TABLE.forename(0))).isEqualTo(2);
    assertThat(TABLE.borneBy(TABLE.forename(0))).as("never nobody").isEqualTo(1);
    assertThat(TABLE.forenames().count(TABLE.forenames().find("CATHERINE"))).isEqualTo(2);
    assertThat(TABLE.surnames().filled()).isEqualTo(5);
  }

  @Test
  void nicknamesOfTheTableAreKnownFromEitherSide() {
    List<String> all = new ArrayList<>(Nicknames.of("ELIZABETH"));
    List<PersonName> rows = new ArrayList<>();
    rows.add(PersonName.of("Elizabeth", null, "Smith"));
    all.forEach(name -> rows.add(PersonName.of(name, null, "Smith")));
    rows.add(PersonName.of("Amina", null, "Smith"));
    NameTable table = new NameTable(rows);
    int elizabeth = table.forename(0);
    int amina = table.forename(rows.size() - 1);

    assertThat(all).hasSizeGreaterThan(4);
    assertThat(table.nicknames(elizabeth)).hasSize(all.size()).isSorted().doesNotContain(0);
    assertThat(table.nicknames(amina)).isEmpty();
    for (int row = 1; row <= all.size(); row++) {
      assertThat(table.nicknames(table.forename(row))).contains(elizabeth).doesNotContain(amina);
    }
  }
}
