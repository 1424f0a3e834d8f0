package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.DestructionStep;

/** When a record is destroyed: the rows of the index that its facts brought in. */
@ApplicationScoped
public class IndexedFactsStep implements DestructionStep {

  @Inject private Children children;
  @Inject private RecordTokens tokens;
  @Inject private ChildBulkRepository bulk;

  @Override
  public String name() {
    return "Rows of the index that came from the record's facts";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void destroy(ChildId child) {
    children.open(child).ifPresent(this::forget);
  }

  private void forget(OpenChild record) {
    GoldenRecord golden = record.golden();
    bulk.deleteTokens(tokens.of(record.id(), golden.shielded(), RecordKeys.of(golden, List.of())));
    ProvisionalFact.of(record)
        .forEach(
            fact ->
                bulk.deleteTokens(
                    tokens.ofFinders(record.id(), golden.shielded(), fact.finders())));
  }
}
