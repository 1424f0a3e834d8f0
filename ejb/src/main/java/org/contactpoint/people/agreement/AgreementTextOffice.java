package org.contactpoint.people.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Publishes texts of the agreement, by two people. */
@Stateless
@PermitAll
public class AgreementTextOffice implements AgreementTexts {

  private static final String ANOTHER =
      "A text waits for a second person already. Release or withdraw it first.";

  @Inject private AgreementTextRepository repository;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.AGREEMENT_TEXT_LIST)
  public Listing list() {
    Instant now = clock.now();
    List<AgreementTextRepository.Text> texts = repository.published();
    String current =
        texts.stream()
            .filter(t -> !t.publishedAt().isAfter(now))
            .findFirst()
            .map(AgreementTextRepository.Text::version)
            .orElse("");
    return new Listing(
        texts.stream()
            .map(
                t ->
                    new Published(
                        t.version(),
                        day(t),
                        AgreementTextRules.paragraphs(t.words()),
                        t.version().equals(current)))
            .toList(),
        repository.waiting().map(this::waiting).orElse(null));
  }

  @Override
  @Guarded(Operation.AGREEMENT_TEXT_LIST)
  public void check(Proposal proposal) {
    judge(proposal);
    if (repository.waiting().isPresent()) {
      throw new Conflict(ANOTHER);
    }
  }

  @Override
  @Guarded(Operation.AGREEMENT_TEXT_PROPOSE)
  public void propose(Proposal proposal) {
    noting.detail("version=" + proposal.version() + " from=" + proposal.from());
    noting.change();
    idempotency.once(
        proposal.key(),
        Operation.AGREEMENT_TEXT_PROPOSE,
        () -> {
          judge(proposal);
          String words = AgreementTextRules.words(proposal.words());
          if (!repository.propose(
              RandomIds.positiveLong(), proposal, words, account(), clock.now())) {
            throw new Conflict(ANOTHER);
          }
          return null;
        });
  }

  @Override
  @Guarded(Operation.AGREEMENT_TEXT_RELEASE)
  public void release(String version, String key) {
    noting.detail("version=" + version);
    noting.change();
    idempotency.once(
        key,
        Operation.AGREEMENT_TEXT_RELEASE,
        () -> {
          AgreementTextRepository.Draft draft = found(version);
          if (own(draft)) {
            throw new Refused(
                "You proposed this yourself. Somebody else of your team releases it.");
          }
          if (!draft.from().isAfter(clock.today())) {
            throw new Conflict("Its day has come while it waited. Propose it with another day.");
          }
          repository.publish(draft, draft.from().atStartOfDay(ProductClock.LONDON).toInstant());
          repository.settle(draft, "RELEASED", account(), clock.now());
          return null;
        });
  }

  @Override
  @Guarded(Operation.AGREEMENT_TEXT_WITHDRAW)
  public void withdraw(String version, String key) {
    noting.detail("version=" + version);
    noting.change();
    idempotency.once(
        key,
        Operation.AGREEMENT_TEXT_WITHDRAW,
        () -> {
          repository.settle(found(version), "WITHDRAWN", account(), clock.now());
          return null;
        });
  }

  private void judge(Proposal proposal) {
    List<AgreementTextRepository.Text> texts = repository.published();
    AgreementTextRules.check(
        proposal,
        texts.stream().map(AgreementTextRepository.Text::version).collect(Collectors.toSet()),
        texts.stream().map(AgreementTextOffice::day).findFirst().orElse(LocalDate.MIN),
        clock.today());
  }

  /** The text that waits, under its lock, if it is the one that was read. */
  private AgreementTextRepository.Draft found(String version) {
    repository.lock();
    return repository
        .waiting()
        .filter(draft -> draft.version().equals(version))
        .orElseThrow(() -> new Conflict("This text waits no more. Load the page again."));
  }

  private Waiting waiting(AgreementTextRepository.Draft draft) {
    return new Waiting(
        draft.version(),
        draft.from(),
        AgreementTextRules.paragraphs(draft.words()),
        draft.by(),
        draft.at(),
        own(draft));
  }

  private boolean own(AgreementTextRepository.Draft draft) {
    return draft.person() == repository.personOf(account());
  }

  private long account() {
    return caller.get().accountId();
  }

  private static LocalDate day(AgreementTextRepository.Text text) {
    return LocalDate.ofInstant(text.publishedAt(), ProductClock.LONDON);
  }
}
