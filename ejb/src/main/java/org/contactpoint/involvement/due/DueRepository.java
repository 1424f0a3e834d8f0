package org.contactpoint.involvement.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/** How much waits for whom, as it was counted on a day. */
@ApplicationScoped
class DueRepository extends JdbcRepository {

  /** What was counted on this day. */
  Optional<DueCounts> find(long account, LocalDate on) {
    return queryOne(
        "SELECT lapsing, reviews, school_year FROM own_children_due"
            + " WHERE account_id = ? AND counted_on = ?",
        row ->
            new DueCounts(row.getInt("lapsing"), row.getInt("reviews"), row.getInt("school_year")),
        account,
        on);
  }

  void keep(long account, LocalDate on, DueCounts counts) {
    int changed =
        update(
            "UPDATE own_children_due SET counted_on = ?, lapsing = ?, reviews = ?, school_year = ?"
                + " WHERE account_id = ?",
            on,
            counts.lapsing(),
            counts.reviews(),
            counts.schoolYear(),
            account);
    if (changed == 0) {
      insertNew(
          "INSERT INTO own_children_due (account_id, counted_on, lapsing, reviews, school_year)"
              + " VALUES (?, ?, ?, ?, ?)",
          account,
          on,
          counts.lapsing(),
          counts.reviews(),
          counts.schoolYear());
    }
  }
}
