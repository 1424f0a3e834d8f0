package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A local authority, by its GSS code. */
@Entity
@Table(name = "authority")
public class Authority {

  @Id
  @Column(name = "gss_code")
  private String gssCode;

  private String name;

  private String region;

  private String kind;

  private String phase;

  @Column(name = "end_on")
  private LocalDate endOn;

  @Column(name = "replaced_by")
  private String replacedBy;

  @Version private long version;

  protected Authority() {}

  String gssCode() {
    return gssCode;
  }

  String name() {
    return name;
  }

  String region() {
    return region;
  }

  String kind() {
    return kind;
  }

  String phase() {
    return phase;
  }

  /** The one that has followed it by a day; empty while it is there, and when it was divided. */
  Optional<String> followedBy(LocalDate day) {
    boolean over = endOn != null && endOn.isBefore(day);
    return over && replacedBy != null && !replacedBy.contains(" ")
        ? Optional.of(replacedBy)
        : Optional.empty();
  }
}
