package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.contactpoint.kernel.Sector;

/** An organisation that works with children; office data. */
@Entity
@Table(name = "organisation")
public class Organisation {

  @Id private long id;

  private String code;

  private String name;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  private String kind;

  private String authority;

  private String contact;

  private String telephone;

  private String email;

  @Column(name = "out_of_hours")
  private String outOfHours;

  private String state;

  @Version private long version;

  protected Organisation() {}

  long id() {
    return id;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  Sector sector() {
    return sector;
  }

  String kind() {
    return kind;
  }

  String authority() {
    return authority;
  }

  String contact() {
    return contact;
  }

  String telephone() {
    return telephone;
  }

  String email() {
    return email;
  }

  String outOfHours() {
    return outOfHours;
  }

  String state() {
    return state;
  }
}
