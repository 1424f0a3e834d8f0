package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** Changes the caller's own password. */
@Stateless
@PermitAll
public class PasswordOffice implements OwnPassword {

  @Inject private SignInRepository repository;
  @Inject private FactorCheck factors;
  @Inject private PresentPassword passwords;
  @Inject private NoticeRepository notices;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.PASSWORD_CHANGE)
  public boolean change(String present, String fresh, String again) {
    noting.change();
    Caller who = caller.get();
    check(who, present, fresh, again);
    if (!passwords.fits(who, present)) {
      return false;
    }
    repository.keepPassword(who.accountId(), factors.hashed(fresh));
    notices.add(who.accountId(), OwnKeys.NoticeKind.PASSWORD_CHANGED, null, clock.now());
    return true;
  }

  private static void check(Caller who, String present, String fresh, String again) {
    List<Problem> problems = new ArrayList<>();
    String typed = fresh == null ? "" : fresh;
    if (present == null || present.isEmpty()) {
      problems.add(new Problem("present", "Enter your present password."));
    }
    PasswordStrength.fault(typed, who.username(), who.personName(), who.organisationName())
        .ifPresent(fault -> problems.add(new Problem("fresh", fault)));
    if (problems.isEmpty() && typed.equals(present)) {
      problems.add(new Problem("fresh", "This is your present password. Choose another one."));
    }
    if (!typed.equals(again)) {
      problems.add(new Problem("again", "The two are not the same. Type or paste it once more."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
