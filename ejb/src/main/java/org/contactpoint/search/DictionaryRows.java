package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.contactpoint.child.NameRegister.NameUse;
import org.contactpoint.search.DictionaryRepository.Row;
import org.contactpoint.vault.Seals;
import org.contactpoint.vault.Seals.Purpose;

/**
 * The dictionary at rest: each name sealed with its count, under an id that is a keyed hash of it.
 * Works within the caller's transaction; one at a time changes counts.
 */
@ApplicationScoped
class DictionaryRows {

  private static final int PAGE = 10_000;
  private static final int CHUNK = 1_000;

  @Inject DictionaryRepository repository;
  @Inject Seals seals;

  /** Reads all of them, in pages. */
  void readAll(Consumer<DictionaryEntry> reader) {
    long last = 0;
    List<Row> page;
    do {
      page = repository.after(last, PAGE);
      for (Row row : page) {
        reader.accept(open(row));
        last = row.id();
      }
    } while (page.size() == PAGE);
  }

  /** Adds these numbers, which may be negative, to the counts; who has none left is forgotten. */
  void change(Map<NameUse, Integer> changes) {
    if (changes.isEmpty()) {
      return;
    }
    repository.lock();
    List<NameUse> uses = List.copyOf(changes.keySet());
    for (int from = 0; from < uses.size(); from += CHUNK) {
      List<NameUse> chunk = uses.subList(from, Math.min(from + CHUNK, uses.size()));
      changeSome(chunk.stream().collect(Collectors.toMap(u -> u, changes::get)));
    }
  }

  /** Replaces all of them. */
  void replace(Map<NameUse, Integer> counts) {
    repository.lock();
    repository.removeAll();
    repository.put(
        counts.entrySet().stream()
            .map(e -> seal(id(e.getKey()), new DictionaryEntry(e.getKey(), e.getValue())))
            .toList());
  }

  /** Seals some of an older epoch anew; how many. */
  int reseal(int epoch, int most) {
    repository.lock();
    List<Row> old = repository.sealedBefore(epoch, most);
    repository.put(old.stream().map(row -> seal(row.id(), open(row))).toList());
    return old.size();
  }

  private void changeSome(Map<NameUse, Integer> changes) {
    Map<Long, NameUse> ids = new HashMap<>();
    changes.keySet().forEach(use -> ids.put(id(use), use));
    Map<NameUse, Integer> before = new HashMap<>();
    for (Row row : repository.of(ids.keySet())) {
      DictionaryEntry entry = open(row);
      before.put(entry.use(), entry.bearers());
    }
    List<Row> changed = new ArrayList<>();
    List<Long> forgotten = new ArrayList<>();
    ids.forEach(
        (id, use) -> {
          int bearers = before.getOrDefault(use, 0) + changes.get(use);
          if (bearers > 0) {
            changed.add(seal(id, new DictionaryEntry(use, bearers)));
          } else if (before.containsKey(use)) {
            forgotten.add(id);
          }
        });
    if (!changed.isEmpty()) {
      repository.put(changed);
    }
    if (!forgotten.isEmpty()) {
      repository.remove(forgotten);
    }
  }

  private long id(NameUse use) {
    return seals.keyedHash("dictionary-name", use.role() + " " + use.letters());
  }

  private Row seal(long id, DictionaryEntry entry) {
    return new Row(id, seals.seal(Purpose.DICTIONARY, context(id), entry.plain()));
  }

  private DictionaryEntry open(Row row) {
    return DictionaryEntry.of(seals.open(Purpose.DICTIONARY, context(row.id()), row.sealed()));
  }

  private static String context(long id) {
    return "dictionary_name|" + id;
  }
}
