package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A team of an organisation. */
@Entity
@Table(name = "team")
public class Team {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private Organisation organisation;

  private String name;

  private String telephone;

  private String email;

  private String hours;

  @Column(name = "out_of_hours")
  private String outOfHours;

  @Version private long version;

  protected Team() {}

  long id() {
    return id;
  }

  Organisation organisation() {
    return organisation;
  }

  String name() {
    return name;
  }

  String telephone() {
    return telephone;
  }

  String email() {
    return email;
  }

  String hours() {
    return hours;
  }

  String outOfHours() {
    return outOfHours;
  }
}
