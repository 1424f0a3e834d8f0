package org.contactpoint.architecture.planted.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Planted: a field of an entity manager in a class that is no repository. */
class AsksDatabase {
  @PersistenceContext EntityManager entities;
}
