package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.vault.Tokens;
import org.contactpoint.vault.Tokens.Audience;

/** Finds the record that bears an index number. */
@ApplicationScoped
public class IndexNumbers {

  @Inject private Tokens tokens;
  @Inject private RecordTokens records;
  @Inject private ChildBulkRepository bulk;
  @Inject private Children children;

  /** The child with this number, as the opened record says; empty when there is none. */
  public Optional<ChildId> find(IndexNumber number) {
    long token =
        tokens.derive(Audience.GENERAL, List.of(IndexKeys.indexNumber(number.digits())))[0];
    List<ChildId> found = records.targets(bulk.rowsOf(List.of(token)));
    return children.scoring(found).entrySet().stream()
        .filter(e -> number.digits().equals(e.getValue().indexNumber()))
        .map(e -> e.getKey())
        .findFirst();
  }
}
