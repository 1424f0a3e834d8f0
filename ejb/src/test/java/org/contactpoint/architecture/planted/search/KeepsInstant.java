package org.contactpoint.architecture.planted.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Planted: a time that JPA writes as an object. */
@Entity
class KeepsInstant {
  @Id long id;
  Instant at;
}
