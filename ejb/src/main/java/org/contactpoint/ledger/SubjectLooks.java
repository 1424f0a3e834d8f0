package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.Tokens;

/** Finds looks by the child's blind subject token. */
@ApplicationScoped
class SubjectLooks implements LooksAtChild {

  /**
   * What opens a record, and what says afterwards that it was the wrong one. An override, an
   * auditor's reading and whatever else has a child as its subject is not among them.
   */
  private static final Map<Operation, Operation> OPENINGS =
      Map.of(
          Operation.RECORD_OPEN, Operation.RECORD_WRONG,
          Operation.EMERGENCY_OPEN, Operation.RECORD_WRONG,
          Operation.MEDIATED_OPEN, Operation.MEDIATED_WRONG);

  @Inject private AuditRepository entries;
  @Inject private LookAtChildRepository repository;
  @Inject private EntryForm form;
  @Inject private Tokens tokens;

  @Override
  public List<Opened> since(ChildId child, Instant from) {
    long token = form.subjectTokens(List.of(child))[0];
    List<byte[]> ids =
        entries.masked(token).stream().map(m -> tokens.unmaskEntry(token, m)).toList();
    List<LookAtChildRepository.Found> openings =
        repository.of(ids, List.copyOf(OPENINGS.keySet()), from);
    List<LookAtChildRepository.Found> wrong =
        repository.of(ids, List.copyOf(OPENINGS.values()), from);
    return openings.stream()
        .sorted(Comparator.comparing(LookAtChildRepository.Found::at).reversed())
        .map(
            look ->
                new Opened(
                    look.entry(),
                    look.at(),
                    look.by(),
                    look.mediator(),
                    look.reason(),
                    wrong.stream().anyMatch(said -> about(said, look, openings))))
        .toList();
  }

  /** Whether it was said of this opening: of the last one in the same session. */
  private static boolean about(
      LookAtChildRepository.Found said,
      LookAtChildRepository.Found look,
      List<LookAtChildRepository.Found> openings) {
    return belongs(said, look)
        && openings.stream()
            .filter(other -> belongs(said, other))
            .noneMatch(other -> other.at().isAfter(look.at()));
  }

  private static boolean belongs(
      LookAtChildRepository.Found said, LookAtChildRepository.Found look) {
    return said.account() == look.account()
        && said.session() != null
        && said.session().equals(look.session())
        && said.operation() == OPENINGS.get(look.operation())
        && said.at().isAfter(look.at());
  }
}
