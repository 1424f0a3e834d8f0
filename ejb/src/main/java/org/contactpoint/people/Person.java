package org.contactpoint.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A human being, apart from the accounts that the person has had. */
@Entity
@Table(name = "person")
class Person {

  @Id private long id;

  private String name;

  @Version private long version;

  protected Person() {}

  long id() {
    return id;
  }

  String name() {
    return name;
  }
}
