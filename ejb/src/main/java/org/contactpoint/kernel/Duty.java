package org.contactpoint.kernel;

import java.time.Instant;

/**
 * Something owed by somebody: an owner, a time by when, and an outcome. What it is about, and of
 * which kind it is when it is about a child, is sealed; only owner, due time and status are clear.
 *
 * @param id surrogate
 * @param ownerAccount the account that owes it
 * @param dueAt when it is overdue
 * @param status where it stands
 */
public record Duty(long id, long ownerAccount, Instant dueAt, Status status) {

  /** The life of a duty. */
  public enum Status {
    OPEN,
    DONE,
    DECLINED,
    ESCALATED,
    CANCELLED
  }

  /** Whether it is owed and late. */
  public boolean overdueAt(Instant now) {
    return status == Status.OPEN && now.isAfter(dueAt);
  }

  /**
   * The duty after an outcome.
   *
   * @throws Conflict if it has had one already
   */
  public Duty settled(Status outcome) {
    if (status != Status.OPEN && status != Status.ESCALATED) {
      throw new Conflict("This has been dealt with already.");
    }
    return new Duty(id, ownerAccount, dueAt, outcome);
  }
}
