package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;

/** Turns what the auditor typed into a selection. */
@ApplicationScoped
class AuditFilters {

  @Inject private RecordReference references;

  AuditRepository.Selection selection(Auditing.Filter filter) {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidInput("to", "The last day must not be before the first.");
    }
    Position position = position(filter.before());
    return new AuditRepository.Selection(
        username(filter.username()),
        code(filter.operation(), "operation", Operation.values()),
        code(filter.outcome(), "outcome", Ledger.Outcome.values()),
        from == null ? null : from.atStartOfDay(ProductClock.LONDON).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(ProductClock.LONDON).toInstant(),
        null,
        position == null ? null : position.at(),
        position == null ? null : position.entryId());
  }

  long recordToken(String reference) {
    return references
        .token(reference)
        .orElseThrow(
            () -> new InvalidInput("record", "Enter the reference as it is in the list: R-..."));
  }

  static String username(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
  }

  static AuditRepository.Selection only(AuditRepository.Selection all, List<byte[]> entryIds) {
    return new AuditRepository.Selection(
        all.username(),
        all.operation(),
        all.outcome(),
        all.from(),
        all.until(),
        entryIds,
        all.beforeAt(),
        all.beforeId());
  }

  static String position(AuditRepository.Stored last) {
    byte[] bytes =
        ByteBuffer.allocate(24)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, last.at()))
            .put(last.entryId())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private record Position(Instant at, byte[] entryId) {}

  private static Position position(String opaque) {
    if (opaque == null || opaque.isBlank()) {
      return null;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(opaque);
      if (bytes.length == 24) {
        Instant at = Instant.EPOCH.plus(ByteBuffer.wrap(bytes).getLong(), ChronoUnit.MICROS);
        return new Position(at, Arrays.copyOfRange(bytes, 8, 24));
      }
    } catch (IllegalArgumentException e) {
      // Not base64url: answered like a position of a wrong length.
    }
    throw new InvalidInput("before", "This page of the list does not exist. Start again.");
  }

  private static <E extends Enum<E>> String code(String typed, String field, E[] known) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Arrays.stream(known)
        .map(Enum::name)
        .filter(typed.strip()::equals)
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "Choose one from the list."));
  }
}
