package org.contactpoint.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A row of an open look; child and reason are sealed. Times are UTC: this JPA writes an Instant as
 * a serialised object.
 */
@Entity
@Table(name = "open_look")
public class LookRow {

  @Id private byte[] id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "expires_at")
  private LocalDateTime expiresAt;

  private int epoch;

  private byte[] sealed;

  /** For JPA. */
  protected LookRow() {}

  LookRow(byte[] id, long accountId, long sessionId, Instant openedAt, Instant expiresAt) {
    this.id = id.clone();
    this.accountId = accountId;
    this.sessionId = sessionId;
    this.openedAt = LocalDateTime.ofInstant(openedAt, ZoneOffset.UTC);
    this.expiresAt = LocalDateTime.ofInstant(expiresAt, ZoneOffset.UTC);
  }

  void seal(int keyEpoch, byte[] bytes) {
    epoch = keyEpoch;
    sealed = bytes.clone();
  }

  boolean belongsTo(long account, long session) {
    return accountId == account && sessionId == session;
  }

  boolean openAt(Instant now) {
    return now.isBefore(expiresAt.toInstant(ZoneOffset.UTC));
  }

  Instant openedAt() {
    return openedAt.toInstant(ZoneOffset.UTC);
  }

  int epoch() {
    return epoch;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
