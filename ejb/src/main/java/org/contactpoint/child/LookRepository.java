package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps open looks. */
@ApplicationScoped
public class LookRepository {

  @PersistenceContext(unitName = "contactpoint")
  private EntityManager em;

  /** Whether the persistence unit was found, see {@link RepositoriesStart}. */
  boolean ready() {
    // Only a question that the unit itself answers makes the server look it up.
    return em.getMetamodel() != null;
  }

  void add(LookRow row) {
    em.persist(row);
  }

  Optional<LookRow> find(byte[] id) {
    return em.createQuery("select r from LookRow r where r.id = :id", LookRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  void remove(LookRow row) {
    em.remove(row);
  }

  /** Forgets what has expired; called when a look is opened, so that nothing piles up. */
  void forgetExpired(Instant now) {
    em.createQuery("delete from LookRow r where r.expiresAt < :now")
        .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }
}
