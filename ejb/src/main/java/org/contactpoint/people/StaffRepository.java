package org.contactpoint.people;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads staff and organisations. A session bean, because the server looks a persistence unit up in
 * the module of whoever calls: a plain bean here would fail when a batch thread or a web module
 * asks.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class StaffRepository {

  @PersistenceContext(unitName = "contactpoint")
  private EntityManager entities;

  /** By id; what does not exist is absent. */
  public List<Organisation> organisations(Collection<Long> ids) {
    return in("SELECT o FROM Organisation o WHERE o.id IN :ids", Organisation.class, ids);
  }

  /** By id; what does not exist is absent. */
  public List<Team> teams(Collection<Long> ids) {
    return in("SELECT t FROM Team t JOIN FETCH t.organisation WHERE t.id IN :ids", Team.class, ids);
  }

  /** By id; what does not exist is absent. */
  public List<Account> accounts(Collection<Long> ids) {
    return in(
        "SELECT a FROM Account a JOIN FETCH a.person JOIN FETCH a.organisation WHERE a.id IN :ids",
        Account.class,
        ids);
  }

  /** By id; what does not exist is absent. */
  public Optional<Authority> authority(String gssCode) {
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
