package org.contactpoint.child;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.matching.CalledNumber;
import org.contactpoint.matching.Dwelling;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.vault.Tokens.Key;

/**
 * All the keys under which a record is found: those of the child, and those of the home and the
 * carers. Which of them a shield hides is decided by {@link RecordTokens}.
 */
final class RecordKeys {

  private RecordKeys() {}

  /** Each once, in an order that depends on the record alone. */
  static List<Key> of(GoldenRecord golden, List<String> settings) {
    Set<Key> keys =
        new LinkedHashSet<>(IndexKeys.of(Persons.of(Persons.facts(golden, settings, true))));
    golden
        .addresses()
        .forEach(
            home ->
                Dwelling.of(home.lines(), home.postcode())
                    .map(IndexKeys::dwelling)
                    .ifPresent(keys::add));
    golden
        .carers()
        .forEach(
            carer ->
                CalledNumber.of(carer.telephone()).map(IndexKeys::telephone).ifPresent(keys::add));
    return List.copyOf(keys);
  }
}
