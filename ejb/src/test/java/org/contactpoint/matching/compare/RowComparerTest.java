package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.contactpoint.matching.standard.PersonName;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every comparer there is, over rows drawn with a seed, about one value in four missing. */
@Proves("F025")
class RowComparerTest {

  private static final int ROWS = 120;
  private static final List<Comparer> COMPARERS = new ArrayList<>();
  private static final boolean[][] FILLED = new boolean[ROWS][7];
  private static final Random DICE = new Random(20261122);
  private static RowComparer comparer;

  @BeforeAll
  static void rows() {
    List<PersonName> names = new ArrayList<>();
    int[] dates = new int[ROWS];
    Values sexes = new Values(ROWS);
    Values postcodes = new Values(ROWS);
    Values streets = new Values(ROWS);
    Values phones = new Values(ROWS);
    Values mails = new Values(ROWS);
    for (int row = 0; row < ROWS; row++) {
      String forename = drawn(row, 0, "Anna", "Ann", "Hanna", "Thomas", "Tom", "Tomas Lee");
      String surname = drawn(row, 1, "Smith", "Smyth", "Smith-Jones", "Jones", "Khan", "Kahn");
      names.add(PersonName.of(forename, null, surname));
      String born = drawn(row, 2, "20110524", "20110525", "20110000", "20110405", "20110504");
      dates[row] = born.isEmpty() ? 0 : Integer.parseInt(born);
      sexes.put(row, drawn(row, 3, "M", "F"));
      postcodes.put(row, drawn(row, 4, "LS12AB", "LS12AC", "LS285TX", "M145TX", "2119"));
      streets.put(row, drawn(row, 5, "12 HIGH ST", "21 HIGH ST", "HIGH ST", "MILL LN", "MILLS LN"));
      phones.put(row, drawn(row, 6, "07700900123", "447700900123", "07700900124", "01632960456"));
      mails.put(row, DICE.nextBoolean() ? "" : "anna" + DICE.nextInt(9) + "@one.example");
    }
    NameTable table = new NameTable(names);
    COMPARERS.add(new NameComparer(table));
    COMPARERS.add(new DateComparer(dates));
    COMPARERS.add(CodeComparer.sexes("sex", sexes));
    COMPARERS.add(CodeComparer.postcodes("postcode", List.of(postcodes)));
    COMPARERS.add(new TextComparer("street", Slot.Kind.ADDRESS, streets));
    COMPARERS.add(CodeComparer.phones("phone", List.of(phones)));
    COMPARERS.add(new EmailComparer("email", mails, table));
    comparer = new RowComparer(COMPARERS);
  }

  private static String drawn(int row, int column, String... from) {
    FILLED[row][column] = DICE.nextInt(4) > 0;
    return FILLED[row][column] ? from[DICE.nextInt(from.length)] : "";
  }

  private static byte[] steps(RowComparer with, int a, int b) {
    byte[] steps = new byte[with.slots().size()];
    with.compare(a, b, steps);
    return steps;
  }

  private static int slot(String name) {
    return comparer.slots().stream().map(Slot::name).toList().indexOf(name);
  }

  @Test
  void scalesOfAllComparersStandOneAfterTheOther() {
    List<Slot> all = COMPARERS.stream().flatMap(one -> one.slots().stream()).toList();

    assertThat(comparer.slots()).isEqualTo(all).hasSizeGreaterThan(COMPARERS.size());
  }

  @Test
  void valuesOfASlotAreThoseOfItsComparer() {
    int slot = 0;
    for (Comparer one : COMPARERS) {
      for (int i = 0; i < one.slots().size(); i++) {
        assertThat(comparer.values(slot++)).isSameAs(one.values(i));
      }
    }
    assertThat(slot).isEqualTo(comparer.slots().size());
  }

  @Test
  void comparisonIsSymmetrical() {
    RowComparer fork = comparer.fork();
    for (int a = 0; a < ROWS; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(steps(fork, b, a)).as(a + " and " + b).isEqualTo(steps(comparer, a, b));
      }
    }
  }

  @Test
  void everyStepIsOnItsScale() {
    for (int a = 0; a < ROWS; a++) {
      byte[] steps = steps(comparer, a, DICE.nextInt(ROWS));
      for (int slot = 0; slot < steps.length; slot++) {
        assertThat((int) steps[slot]).isBetween(0, comparer.slots().get(slot).steps().size() - 1);
      }
    }
  }

  @Test
  void whatIsMissingOnEitherSideIsNotKnown() {
    String[] names = {"forename", "surname", "birth date", "sex", "postcode", "street", "phone"};
    int known = 0;
    for (int a = 0; a < ROWS; a++) {
      for (int b = 0; b < a; b++) {
        byte[] steps = steps(comparer, a, b);
        for (int column = 0; column < names.length; column++) {
          boolean both = FILLED[a][column] && FILLED[b][column];
          assertThat(steps[slot(names[column])] > 0)
              .as(names[column] + " of " + a + " and " + b)
              .isEqualTo(both);
          known += both ? 1 : 0;
        }
      }
    }
    assertThat(known).isPositive();
  }

  @Test
  void rowAgreesWithItselfInAllThatIsKnown() {
    for (int row = 0; row < ROWS; row++) {
      byte[] steps = steps(comparer, row, row);
      for (String name : List.of("surname", "sex", "postcode", "street", "phone")) {
        Slot slot = comparer.slots().get(slot(name));
        assertThat(steps[slot(name)] == 0 || steps[slot(name)] >= slot.exactFrom()).isTrue();
      }
    }
  }
}
