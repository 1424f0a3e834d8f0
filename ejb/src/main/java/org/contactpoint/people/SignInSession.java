package org.contactpoint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** One sign-in, from the first step to its end. */
@Entity
@Table(name = "sign_in_session")
class SignInSession {

  @Id private long id;

  @Column(name = "account_id")
  private Long accountId;

  private String step;

  private boolean strong;

  @Column(name = "started_at")
  private LocalDateTime startedAt;

  @Column(name = "last_seen_at")
  private LocalDateTime lastSeenAt;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  @Column(name = "ended_why")
  private String endedWhy;

  @Version private long version;

  protected SignInSession() {}

  long id() {
    return id;
  }

  Long accountId() {
    return accountId;
  }

  String step() {
    return step;
  }

  boolean strong() {
    return strong;
  }

  LocalDateTime startedAt() {
    return startedAt;
  }

  LocalDateTime lastSeenAt() {
    return lastSeenAt;
  }

  LocalDateTime endedAt() {
    return endedAt;
  }

  String endedWhy() {
    return endedWhy;
  }
}
