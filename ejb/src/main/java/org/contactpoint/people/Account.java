package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.contactpoint.access.Role;

/** What one person signs in with for one organisation. */
@Entity
@Table(name = "account")
public class Account {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private Organisation organisation;

  @Column(name = "team_id")
  private Long teamId;

  private String username;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String job;

  private String telephone;

  private String email;

  @Enumerated(EnumType.STRING)
  private AccountState state;

  private String hours;

  @Column(name = "away_from")
  private LocalDate awayFrom;

  @Column(name = "away_until")
  private LocalDate awayUntil;

  @Column(name = "cover_account")
  private Long cover;

  @Version private long version;

  protected Account() {}

  long id() {
    return id;
  }

  Person person() {
    return person;
  }

  Organisation organisation() {
    return organisation;
  }

  Long teamId() {
    return teamId;
  }

  String username() {
    return username;
  }

  Role role() {
    return role;
  }

  String job() {
    return job;
  }

  String telephone() {
    return telephone;
  }

  String email() {
    return email;
  }

  AccountState state() {
    return state;
  }

  String hours() {
    return hours;
  }

  LocalDate awayFrom() {
    return awayFrom;
  }

  LocalDate awayUntil() {
    return awayUntil;
  }

  Long cover() {
    return cover;
  }
}
