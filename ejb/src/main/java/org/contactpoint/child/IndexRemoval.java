package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.vault.DestructionStep;

/**
 * Removes the rows of the index by which a destroyed child was found through its own facts. They
 * are derived again from the record, which can still be opened at this moment.
 */
@ApplicationScoped
public class IndexRemoval implements DestructionStep {

  @Inject private Children children;
  @Inject private RecordTokens tokens;
  @Inject private ChildBulkRepository bulk;

  @Override
  public String name() {
    return "Rows of the index under names, dates, postcodes and numbers";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void destroy(ChildId child) {
    children
        .open(child)
        .map(OpenChild::golden)
        .ifPresent(
            golden ->
                bulk.deleteTokens(
                    tokens.of(
                        child,
                        golden.shielded(),
                        IndexKeys.of(Persons.of(Persons.facts(golden, List.of(), true))))));
  }
}
