package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.Tokens.Audience;
import org.contactpoint.vault.Tokens.Row;

/**
 * Goes through the whole index and unmasks every row: the only way to a child's rows when its
 * record cannot be opened any more. Minutes at eleven million children, so only after a restore.
 */
@ApplicationScoped
class IndexScan {

  private static final int PAGE = 20_000;

  @Inject private SealedRowRepository rows;
  @Inject private Tokens tokens;

  /** Deletes the rows that lead to any of these children; how many there were. */
  long deleteRowsOf(Set<ChildId> children) {
    long deleted = 0;
    List<Row> page = rows.indexAfter(new Row(Long.MIN_VALUE, new byte[0]), PAGE);
    while (!page.isEmpty()) {
      List<Row> theirs = new ArrayList<>();
      for (Row row : page) {
        if (leadsTo(row, children)) {
          theirs.add(row);
        }
      }
      rows.deleteIndex(theirs);
      deleted += theirs.size();
      page = rows.indexAfter(page.get(page.size() - 1), PAGE);
    }
    return deleted;
  }

  private boolean leadsTo(Row row, Set<ChildId> children) {
    for (Audience audience : Audience.values()) {
      try {
        long target = tokens.unmask(audience, row);
        return target > 0 && children.contains(new ChildId(target));
      } catch (BrokenSeal otherAudience) {
        // A row does not say for whom it was made: the next audience is tried.
      }
    }
    return false;
  }
}
