package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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
}
