package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Right;
import org.contactpoint.access.StaffReason;
import org.contactpoint.vault.BrokenSeal;

/** Opens entries for the auditor's page. */
@ApplicationScoped
class AuditRows {

  private static final String DESTROYED = "(destroyed with the key of its month)";

  /** What the product does by itself, also where its reason is that of an account. */
  private static final List<Operation> SYSTEM =
      Arrays.stream(Operation.values()).filter(o -> o.right() == Right.SYSTEM).toList();

  @Inject private EntryForm form;
  @Inject private RecordReference references;
  @Inject private AuditRepository repository;

  List<Auditing.Row> of(List<AuditRepository.Stored> stored) {
    List<CanonicalEntry> entries =
        stored.stream().map(s -> CanonicalEntry.read(s.canonical())).toList();
    Map<Long, String> givers =
        repository.names(
            entries.stream().map(CanonicalEntry::onBehalfOf).filter(Objects::nonNull).toList());
    return IntStream.range(0, stored.size())
        .mapToObj(i -> row(stored.get(i), entries.get(i), givers))
        .toList();
  }

  private Auditing.Row row(
      AuditRepository.Stored stored, CanonicalEntry entry, Map<Long, String> givers) {
    PersonalPart personal = opened(entry);
    return new Auditing.Row(
        stored.at(),
        stored.username(),
        who(stored, entry),
        stored.organisation(),
        entry.onBehalfOf() == null ? null : givers.get(entry.onBehalfOf()),
        entry.operation(),
        entry.outcome(),
        records(personal),
        reason(entry.reason()),
        personal == null ? DESTROYED : personal.text(),
        personal == null ? List.of() : Mark.read(personal.detail()),
        personal == null ? List.of() : Quoted.read(personal.detail()),
        HexFormat.of().formatHex(stored.entryId()));
  }

  private PersonalPart opened(CanonicalEntry entry) {
    try {
      return form.open(entry);
    } catch (BrokenSeal e) {
      return null;
    }
  }

  private List<String> records(PersonalPart personal) {
    if (personal == null || personal.subjects().isEmpty()) {
      return List.of();
    }
    return LongStream.of(form.subjectTokens(personal.subjects())).mapToObj(references::of).toList();
  }

  private static String who(AuditRepository.Stored stored, CanonicalEntry entry) {
    if (stored.username() != null) {
      return stored.person();
    }
    boolean system =
        "SYSTEM".equals(entry.reason())
            || SYSTEM.stream().anyMatch(operation -> operation.name().equals(entry.operation()));
    return system ? "system" : "not signed in";
  }

  /** The label of a coded reason; the code itself for what is no reason of a person. */
  private static String reason(String code) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.name().equals(code))
        .map(Reason::label)
        .findFirst()
        .orElseGet(() -> StaffReason.label(code));
  }
}
