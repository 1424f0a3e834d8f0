package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contactpoint.child.NameRegister.NameUse;
import org.contactpoint.child.NameRegister.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  private static final NameUse SMITH = new NameUse(Role.SURNAME, "SMITH");
  private static final NameUse SMITH_AS_FIRST = new NameUse(Role.FORENAME, "SMITH");
  private static final NameUse RARE = new NameUse(Role.SURNAME, "ZQUILLERBY");

  private final TableInMemory table = new TableInMemory();
  private final FakeSeals seals = new FakeSeals();
  private final DictionaryRows rows = new DictionaryRows();

  @BeforeEach
  void wire() {
    rows.repository = table;
    rows.seals = seals;
  }

  @Test
  void countsBearersByRole() {
    rows.change(Map.of(SMITH, 2, SMITH_AS_FIRST, 1));
    rows.change(Map.of(SMITH, 3));
    assertThat(read()).containsOnly(Map.entry(SMITH, 5), Map.entry(SMITH_AS_FIRST, 1));
    assertThat(table.locks).isEqualTo(2);
  }

  @Test
  void forgetsANameThatNobodyBearsAnyMore() {
    rows.change(Map.of(RARE, 2, SMITH, 1));
    rows.change(Map.of(RARE, -1));
    assertThat(read()).containsEntry(RARE, 1);
    rows.change(Map.of(RARE, -1));
    assertThat(read()).containsOnlyKeys(SMITH);
    rows.change(Map.of(RARE, -1));
    assertThat(read()).containsOnlyKeys(SMITH);
  }

  @Test
  void readsAndChangesMoreThanOnePage() {
    Map<NameUse, Integer> many = new HashMap<>();
    for (int i = 0; i < 12_345; i++) {
      many.put(new NameUse(Role.SURNAME, "NAME" + letters(i)), 1 + i % 3);
    }
    rows.change(many);
    assertThat(read()).isEqualTo(many);
    assertThat(table.mostAtOnce).isLessThanOrEqualTo(1_000);
  }

  @Test
  void nothingToChangeLocksNothing() {
    rows.change(Map.of());
    assertThat(table.locks).isZero();
  }

  @Test
  void replacesEverything() {
    rows.change(Map.of(RARE, 1));
    rows.replace(Map.of(SMITH, 7));
    assertThat(read()).containsOnly(Map.entry(SMITH, 7));
  }

  @Test
  void sealsOldEpochsAnew() {
    rows.change(Map.of(SMITH, 1, RARE, 2));
    seals.epoch = 2;
    assertThat(rows.reseal(2, 1)).isEqualTo(1);
    assertThat(rows.reseal(2, 10)).isEqualTo(1);
    assertThat(rows.reseal(2, 10)).isZero();
    assertThat(table.rows.values()).allMatch(row -> row.sealed().epoch() == 2);
    assertThat(read()).containsOnly(Map.entry(SMITH, 1), Map.entry(RARE, 2));
  }

  @Test
  void namesInMemoryAreKeptApartByRole() {
    NamesInMemory names = NamesInMemory.empty();
    names.count(Map.of(SMITH, 4, SMITH_AS_FIRST, 1), 1);
    names.count(Map.of(SMITH, 3), -1);
    assertThat(names.surnames().bearers("SMITH")).isEqualTo(1);
    assertThat(names.forenames().bearers("SMITH")).isEqualTo(1);
  }

  private Map<NameUse, Integer> read() {
    Map<NameUse, Integer> all = new HashMap<>();
    rows.readAll(entry -> all.put(entry.use(), entry.bearers()));
    return all;
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left /= 26) {
      letters.append((char) ('A' + left % 26));
    }
    return letters.toString();
  }

  /** The table as a map; sealing, paging and counting are what is under test. */
  private static final class TableInMemory extends DictionaryRepository {

    private final TreeMap<Long, Row> rows = new TreeMap<>();
    private int locks;
    private int mostAtOnce;

    @Override
    void lock() {
      locks++;
    }

    @Override
    List<Row> after(long id, int most) {
      return rows.tailMap(id, false).values().stream().limit(most).toList();
    }

    @Override
    List<Row> of(Collection<Long> ids) {
      mostAtOnce = Math.max(mostAtOnce, ids.size());
      return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    @Override
    List<Row> sealedBefore(int epoch, int most) {
      return new ArrayList<>(
          rows.values().stream().filter(r -> r.sealed().epoch() < epoch).limit(most).toList());
    }

    @Override
    void put(List<Row> changed) {
      changed.forEach(row -> rows.put(row.id(), row));
    }

    @Override
    void remove(List<Long> ids) {
      ids.forEach(rows::remove);
    }

    @Override
    void removeAll() {
      rows.clear();
    }
  }
}
