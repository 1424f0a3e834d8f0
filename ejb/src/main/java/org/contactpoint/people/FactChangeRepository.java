package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import org.contactpoint.kernel.JdbcRepository;

/** The numbers of {@link FactChanges}. */
@ApplicationScoped
class FactChangeRepository extends JdbcRepository {

  /** Raises the numbers of some rows. */
  void raise(Collection<Integer> shards) {
    update(
        "UPDATE fact_change SET number = number + 1 WHERE shard IN ("
            + String.join(", ", Collections.nCopies(shards.size(), "?"))
            + ")",
        shards.toArray());
  }

  /** Raises all. */
  void raiseAll() {
    update("UPDATE fact_change SET number = number + 1");
  }
}
