package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads staff and organisations. */
@ApplicationScoped
class StaffRepository {

  @PersistenceContext(unitName = "contactpoint")
  private EntityManager entities;

  List<Organisation> organisations(Collection<Long> ids) {
    return in("SELECT o FROM Organisation o WHERE o.id IN :ids", Organisation.class, ids);
  }

  List<Team> teams(Collection<Long> ids) {
    return in("SELECT t FROM Team t JOIN FETCH t.organisation WHERE t.id IN :ids", Team.class, ids);
  }

  List<Account> accounts(Collection<Long> ids) {
    return in(
        "SELECT a FROM Account a JOIN FETCH a.person JOIN FETCH a.organisation WHERE a.id IN :ids",
        Account.class,
        ids);
  }

  Optional<Authority> authority(String gssCode) {
    return Optional.ofNullable(entities.find(Authority.class, gssCode));
  }

  private <T> List<T> in(String query, Class<T> type, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    TypedQuery<T> typed = entities.createQuery(query, type);
    return typed.setParameter("ids", ids).getResultList();
  }
}
