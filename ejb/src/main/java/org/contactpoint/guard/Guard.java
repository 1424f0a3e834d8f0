package org.contactpoint.guard;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.security.Principal;
import java.time.Duration;
import org.contactpoint.access.AgreementNeeded;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.ProofNeeded;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.ledger.RequestNoting;
import org.contactpoint.people.Installations;

/**
 * Stands before every method of every service: judges the caller, lets the operation run, and
 * writes its entry before the answer leaves. A look's entry is durable in a transaction of its own;
 * a change's entry is in the change's transaction; what was refused, invalid or failed leaves an
 * entry too. Where no entry can be written there is no answer.
 */
@Interceptor
@Guarded(Operation.SIGN_OUT)
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class Guard {

  private static final String SAFEGUARDING =
      "This takes the safeguarding right. Your management team can give it to you.";
  private static final String LIMITED =
      "You signed in with a code, and a code is not enough for this. Sign out, and sign in with"
          + " your security key.";

  private static final String HANDED_OVER =
      "You have this role for a time only, and this takes somebody whose own role it is. Ask a"
          + " colleague.";

  @Resource SessionContext session;
  @Inject CurrentCaller current;
  @Inject SystemMark system;
  @Inject Installations installations;
  @Inject RequestNoting noting;
  @Inject EntryMaking entries;
  @Inject ProductClock clock;

  /** Surrounds a method of a service. */
  @AroundInvoke
  public Object around(InvocationContext invocation) throws Exception {
    Operation operation = operation(invocation.getMethod());
    Caller caller = current.find().orElse(null);
    noting.begin();
    try {
      Decision decision =
          Decision.of(operation, caller, principal(), system.get(), state(operation, caller));
      if (decision != Decision.ALLOWED) {
        entries.refused(operation, caller, noting.current(), decision);
        throw refusal(decision);
      }
      return proceed(invocation, operation, caller);
    } finally {
      noting.end();
    }
  }

  private Object proceed(InvocationContext invocation, Operation operation, Caller caller)
      throws Exception {
    Object answer;
    try {
      answer = invocation.proceed();
    } catch (Exception e) {
      entries.notDone(operation, caller, noting.current(), e);
      throw e;
    }
    entries.done(operation, caller, noting.current());
    return answer;
  }

  private Decision.State state(Operation operation, Caller caller) {
    return new Decision.State(
        installations.closed(),
        operation.strongOnly() && installations.limitsCodes(),
        fresh(operation),
        caller == null
            || current
                .progress()
                .reached()
                .allows(operation.right(), caller.role(), this::synthetic),
        current.settled(),
        !operation.right().standing() || current.safeguards());
  }

  private boolean synthetic() {
    return installations.current().mode() != Installation.Mode.LIVE;
  }

  private boolean fresh(Operation operation) {
    Duration within = operation.proofWithin();
    return within == null
        || current.provedAt().filter(at -> clock.now().isBefore(at.plus(within))).isPresent();
  }

  /** What one has no right to does not exist; what one lacks for it at the moment is said. */
  private ContactPointException refusal(Decision decision) {
    return switch (decision) {
      case SWITCHED_OFF ->
          new Unavailable("ContactPoint has been switched off for the time being.", null);
      case NOT_IN_PHASE -> new Refused(current.progress().words());
      case NOT_OWN_ROLE -> new Refused(HANDED_OVER);
      case NOT_SAFEGUARDING -> new Refused(SAFEGUARDING);
      case NOT_STRONG -> new Refused(LIMITED);
      case NOT_FRESH -> new ProofNeeded();
      case NOT_SETTLED -> new AgreementNeeded();
      default -> new NotFound();
    };
  }

  private String principal() {
    Principal principal = session.getCallerPrincipal();
    return principal == null ? null : principal.getName();
  }

  private static Operation operation(Method method) {
    Guarded guarded = method.getAnnotation(Guarded.class);
    if (guarded == null) {
      guarded = method.getDeclaringClass().getAnnotation(Guarded.class);
    }
    if (guarded == null) {
      throw new NotFound();
    }
    return guarded.value();
  }
}
