package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** One way of proving who one is: a password's hash, or a sealed secret of a code generator. */
@Entity
@Table(name = "credential")
class Credential {

  @Id private long id;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private CredentialKind kind;

  private byte[] secret;

  @Column(name = "last_step")
  private long lastStep;

  private String state;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Version private long version;

  protected Credential() {}

  long id() {
    return id;
  }

  long accountId() {
    return accountId;
  }

  CredentialKind kind() {
    return kind;
  }

  byte[] secret() {
    return secret;
  }

  long lastStep() {
    return lastStep;
  }

  String state() {
    return state;
  }

  LocalDateTime createdAt() {
    return createdAt;
  }
}
