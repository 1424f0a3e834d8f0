package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
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

/** Changes the caller's own password or PIN, for whom knows the present password. */
@Stateless
@PermitAll
@Local({OwnPassword.class, OwnPin.class})
public class OwnSecretOffice implements OwnPassword, OwnPin {

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
    String typed = fresh == null ? "" : fresh;
    List<Problem> problems = entered(present, "Enter your present password.");
    PasswordStrength.fault(typed, who.username(), who.personName(), who.organisationName())
        .ifPresent(fault -> problems.add(new Problem("fresh", fault)));
    if (problems.isEmpty() && typed.equals(present)) {
      problems.add(new Problem("fresh", "This is your present password. Choose another one."));
    }
    same(problems, typed, again, "The two are not the same. Type or paste it once more.");
    return kept(
        present,
        problems,
        OwnKeys.NoticeKind.PASSWORD_CHANGED,
        () -> repository.keepPassword(who.accountId(), factors.hashed(typed)));
  }

  @Override
  @Guarded(Operation.PIN_SET)
  public boolean set(String password, String pin, String again) {
    noting.change();
    Caller who = caller.get();
    String typed = pin == null ? "" : pin;
    List<Problem> problems = entered(password, "Enter your password.");
    PinStrength.fault(typed).ifPresent(fault -> problems.add(new Problem("pin", fault)));
    same(problems, typed, again, "The two are not the same. Type it once more.");
    return kept(
        password,
        problems,
        OwnKeys.NoticeKind.PIN_CHANGED,
        () -> repository.keepPin(who.accountId(), factors.hashed(typed), clock.now()));
  }

  private static List<Problem> entered(String password, String words) {
    List<Problem> problems = new ArrayList<>();
    if (password == null || password.isEmpty()) {
      problems.add(new Problem("present", words));
    }
    return problems;
  }

  private static void same(List<Problem> problems, String typed, String again, String words) {
    if (!typed.equals(again)) {
      problems.add(new Problem("again", words));
    }
  }

  /** Keeps it and tells the person, if nothing is wrong and the present password is right. */
  private boolean kept(
      String present, List<Problem> problems, OwnKeys.NoticeKind notice, Runnable keeping) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    Caller who = caller.get();
    if (!passwords.fits(who, present)) {
      return false;
    }
    keeping.run();
    notices.add(who.accountId(), notice, null, clock.now());
    return true;
  }
}
