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
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
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

  @Resource SessionContext session;
  @Inject CurrentCaller current;
  @Inject SystemMark system;
  @Inject Installations installations;
  @Inject RequestNoting noting;
  @Inject EntryMaking entries;

  /** Surrounds a method of a service. */
  @AroundInvoke
  public Object around(InvocationContext invocation) throws Exception {
    Operation operation = operation(invocation.getMethod());
    Caller caller = current.find().orElse(null);
    noting.begin();
    try {
      Decision decision =
          Decision.of(operation, caller, principal(), system.get(), installations.closed());
      if (decision != Decision.ALLOWED) {
        entries.refused(operation, caller, noting.current(), decision);
        throw decision == Decision.SWITCHED_OFF
            ? new Unavailable("ContactPoint has been switched off for the time being.", null)
            : new NotFound();
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
