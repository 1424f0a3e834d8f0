package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A standing of a person or an organisation, as stored. */
@Entity
@Table(name = "standing")
class HeldStanding {

  @Id private long id;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private long subjectId;

  private String kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String evidence;

  @Version private long version;

  protected HeldStanding() {}

  long id() {
    return id;
  }

  String subjectKind() {
    return subjectKind;
  }

  long subjectId() {
    return subjectId;
  }

  String kind() {
    return kind;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  String evidence() {
    return evidence;
  }
}
