package org.contactpoint.population;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/** Keeps how far the population is loaded, in the same transaction as the children themselves. */
@ApplicationScoped
class PopulationLoadRepository extends JdbcRepository {

  Optional<LoadState> find() {
    return queryOne(
        "SELECT seed, region, as_of, total, loaded FROM population_load WHERE id = 1",
        row ->
            new LoadState(
                row.getLong("seed"),
                Region.valueOf(row.getString("region")),
                day(row, "as_of"),
                row.getInt("total"),
                row.getInt("loaded")));
  }

  void create(LoadState state) {
    insertNew(
        "INSERT INTO population_load (id, seed, region, as_of, total, loaded)"
            + " VALUES (1, ?, ?, ?, ?, ?)",
        state.seed(),
        state.region(),
        state.asOf(),
        state.total(),
        state.loaded());
  }

  void moreLoaded(int children) {
    update("UPDATE population_load SET loaded = loaded + ? WHERE id = 1", children);
  }

  boolean hasChildren() {
    return queryOne("SELECT 1 AS found FROM child_score LIMIT 1", row -> true).orElse(false);
  }
}
