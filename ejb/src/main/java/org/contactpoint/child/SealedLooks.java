package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.BrokenSeal;
import org.contactpoint.vault.Seals;

/** Looks in the table {@code open_look}, sealed under their purpose and bound to their id. */
@ApplicationScoped
public class SealedLooks implements Looks {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int ID_BYTES = 16;

  @Inject private LookRepository repository;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  @Override
  public Look open(Caller caller, ChildId child, Reason reason) {
    Instant now = clock.now();
    repository.forgetExpired(now);
    byte[] bytes = RandomIds.bytes(ID_BYTES);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    LookRow row =
        new LookRow(bytes, caller.accountId(), caller.sessionId(), now, now.plus(LONGEST));
    String plain = child.value() + " " + reason.name();
    Seals.Sealed sealed =
        seals.seal(Seals.Purpose.LOOK, id, plain.getBytes(StandardCharsets.US_ASCII));
    row.seal(sealed.epoch(), sealed.bytes());
    repository.add(row);
    return new Look(id, child, reason, now);
  }

  @Override
  public Optional<Look> find(Caller caller, String id) {
    return row(caller, id).filter(row -> row.openAt(clock.now())).flatMap(row -> opened(id, row));
  }

  @Override
  public void close(Caller caller, String id) {
    row(caller, id).ifPresent(repository::remove);
  }

  private Optional<LookRow> row(Caller caller, String id) {
    return bytes(id)
        .flatMap(repository::find)
        .filter(row -> row.belongsTo(caller.accountId(), caller.sessionId()));
  }

  private Optional<Look> opened(String id, LookRow row) {
    try {
      byte[] plain =
          seals.open(Seals.Purpose.LOOK, id, new Seals.Sealed(row.epoch(), row.sealed()));
      String[] words = new String(plain, StandardCharsets.US_ASCII).split(" ");
      ChildId child = new ChildId(Long.parseLong(words[0]));
      return Optional.of(new Look(id, child, Reason.valueOf(words[1]), row.openedAt()));
    } catch (BrokenSeal e) {
      // The epoch is gone: the look is over, as if it had expired.
      return Optional.empty();
    }
  }

  private static Optional<byte[]> bytes(String id) {
    if (id == null || !id.matches("[A-Za-z0-9_-]{22}")) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(id);
    return bytes.length == ID_BYTES ? Optional.of(bytes) : Optional.empty();
  }
}
