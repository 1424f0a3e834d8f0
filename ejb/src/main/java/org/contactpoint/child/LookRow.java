package org.contactpoint.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of an open look; child and reason are sealed. */
@Entity
@Table(name = "open_look")
public class LookRow {

  @Id private byte[] id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private int epoch;

  private byte[] sealed;

  /** For JPA. */
  protected LookRow() {}

  LookRow(byte[] id, long accountId, long sessionId, Instant openedAt, Instant expiresAt) {
    this.id = id.clone();
    this.accountId = accountId;
    this.sessionId = sessionId;
    this.openedAt = openedAt;
    this.expiresAt = expiresAt;
  }

  void seal(int keyEpoch, byte[] bytes) {
    epoch = keyEpoch;
    sealed = bytes.clone();
  }

  boolean belongsTo(long account, long session) {
    return accountId == account && sessionId == session;
  }

  boolean openAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  Instant openedAt() {
    return openedAt;
  }

  int epoch() {
    return epoch;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
