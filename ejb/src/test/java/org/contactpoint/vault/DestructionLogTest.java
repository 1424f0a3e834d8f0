package org.contactpoint.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.vault.LogEntry.Kind;
import org.junit.jupiter.api.Test;

class DestructionLogTest {

  private final KeyRing ring = Rings.fresh();
  private final PublicKey key = ring.certificate().getPublicKey();

  @Test
  void everyEntryFollowsTheOneBefore() {
    LogHead head = LogHead.EMPTY;
    for (LogEntry entry : log(5)) {
      assertThat(entry.follows(head, key)).isTrue();
      head = entry.head();
    }
    assertThat(head.seq()).isEqualTo(5);
  }

  @Test
  void anAlteredEntryDoesNotFollow() {
    LogEntry e = log(1).get(0);
    List<LogEntry> altered =
        List.of(
            new LogEntry(2, e.kind(), e.subject(), e.at(), e.previous(), e.signature()),
            new LogEntry(1, Kind.ROTATION, e.subject(), e.at(), e.previous(), e.signature()),
            new LogEntry(1, e.kind(), e.subject() + 1, e.at(), e.previous(), e.signature()),
            new LogEntry(
                1, e.kind(), e.subject(), e.at().plusNanos(1000), e.previous(), e.signature()),
            new LogEntry(1, e.kind(), e.subject(), e.at(), new byte[] {1}, e.signature()),
            new LogEntry(1, e.kind(), e.subject(), e.at(), e.previous(), new byte[64]),
            new LogEntry(1, e.kind(), e.subject(), e.at(), e.previous(), new byte[3]));
    assertThat(altered).noneMatch(x -> x.follows(LogHead.EMPTY, key));
  }

  @Test
  void anEntryLeftOutOrPutTwiceIsFound() {
    List<LogEntry> log = log(3);
    assertThat(log.get(2).follows(log.get(0).head(), key)).isFalse();
    assertThat(log.get(1).follows(log.get(1).head(), key)).isFalse();
  }

  @Test
  void anotherKeysSignatureIsRefused() {
    PublicKey other = Rings.fresh().certificate().getPublicKey();
    assertThat(log(1).get(0).follows(LogHead.EMPTY, other)).isFalse();
  }

  @Test
  void theCertificateVerifiesItself() throws Exception {
    ring.certificate().verify(key);
    ring.certificate().checkValidity(java.util.Date.from(Rings.NOON.plus(Duration.ofDays(3650))));
    assertThatThrownBy(
            () -> ring.certificate().checkValidity(java.util.Date.from(Rings.NOON.minusSeconds(9))))
        .isInstanceOf(CertificateException.class);
  }

  @Test
  void anOldKeyStoreIsRefusedWithTheReason() {
    LogHead later = log(2).get(1).head();
    assertThatThrownBy(() -> KeyAgreement.check(ring, later))
        .isInstanceOf(KeyStoreUnusable.class)
        .hasMessageContaining("older than the log");
  }

  @Test
  void aLogThatWasCutIsRefusedWithTheReason() {
    List<LogEntry> log = log(2);
    KeyRing knows = ring.withHead(log.get(1).head());
    assertThatThrownBy(() -> KeyAgreement.check(knows, log.get(0).head()))
        .hasMessageContaining("was cut");
    assertThatThrownBy(() -> KeyAgreement.check(knows, LogHead.EMPTY))
        .hasMessageContaining("was cut");
  }

  @Test
  void anotherLogOfTheSameLengthIsRefusedWithTheReason() {
    KeyRing knows = ring.withHead(log(2).get(1).head());
    LogHead fork = new LogHead(2, new byte[32]);
    assertThatThrownBy(() -> KeyAgreement.check(knows, fork)).hasMessageContaining("not the one");
  }

  @Test
  void aCrashBeforeOrAfterTheCommitLocksNobodyOut() {
    LogHead next = log(1).get(0).head();
    KeyRing announced = ring.withPending(LogHead.EMPTY, next);
    KeyAgreement.check(announced, LogHead.EMPTY);
    KeyAgreement.check(announced, next);
    KeyAgreement.check(announced.withHead(next), next);
    assertThat(announced.withHead(next).pending()).isEmpty();
  }

  private List<LogEntry> log(int length) {
    List<LogEntry> entries = new ArrayList<>();
    LogHead head = LogHead.EMPTY;
    for (int i = 0; i < length; i++) {
      entries.add(
          LogEntry.after(head, Kind.DESTROYED, 100 + i, Rings.NOON.plusSeconds(i), ring.signer()));
      head = entries.get(i).head();
    }
    return entries;
  }
}
