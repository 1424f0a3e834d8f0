package org.contactpoint.people.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.staff.AccountHistory;

/** Takes signature and confirmation of the signed-in person. */
@Stateless
@PermitAll
public class JoiningOffice implements OwnJoining {

  @Inject private AgreementRepository repository;
  @Inject private AccountHistory history;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.AGREEMENT_READ)
  public Owed owed() {
    AgreementRepository.Text text = repository.current(clock.now());
    noting.detail("version=" + text.version());
    long account = caller.get().accountId();
    long person = repository.personOf(account);
    Optional<AgreementRepository.Training> training = repository.training(person);
    return new Owed(
        text.version(),
        List.of(text.words().split("\\R{2,}")),
        repository.signed(person, text.version(), clock.today()),
        repository.joining(account),
        training.map(AgreementRepository.Training::course).orElse(null),
        training.map(AgreementRepository.Training::from).orElse(null));
  }

  @Override
  @Guarded(Operation.AGREEMENT_SIGN)
  public void sign(String version, boolean agreed) {
    noting.change();
    AgreementRepository.Text text = repository.current(clock.now());
    noting.detail("version=" + text.version());
    if (!text.version().equals(version)) {
      throw new Conflict("There is a newer text. Read it, then sign.");
    }
    if (!agreed) {
      throw new InvalidInput("agreed", "Read the agreement and tick that you keep to it.");
    }
    long account = caller.get().accountId();
    // Sent twice, it is signed once.
    repository.lock(account);
    long person = repository.personOf(account);
    if (!repository.signed(person, version, clock.today())) {
      repository.sign(
          person, version, clock.today(), "sha256:" + DigestUtils.sha256Hex(text.words()));
      history.add(account, Operation.AGREEMENT_SIGN, null, null);
    }
  }

  @Override
  @Guarded(Operation.TRAINING_CONFIRM)
  public void confirm(boolean done) {
    noting.change();
    if (!done) {
      throw new InvalidInput("done", "Tick that you have done the training.");
    }
    long account = caller.get().accountId();
    if (repository.joined(account)) {
      history.add(account, Operation.TRAINING_CONFIRM, null, null);
    }
  }
}
