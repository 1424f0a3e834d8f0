package org.contactpoint.guard;

import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.access.Guarded;

/**
 * Fails the deployment when a public method of a service is bound to no operation: such a method
 * would pass no guard and leave no trace.
 */
public class GuardCompleteness implements Extension {

  private final List<String> unguarded = new ArrayList<>();

  void look(
      @Observes @WithAnnotations({Stateless.class, Stateful.class}) ProcessAnnotatedType<?> t) {
    unguarded.addAll(unguarded(t.getAnnotatedType().getJavaClass()));
  }

  void judge(@Observes AfterDeploymentValidation event) {
    if (!unguarded.isEmpty()) {
      event.addDeploymentProblem(
          new IllegalStateException("service methods without a guard: " + unguarded));
    }
  }

  /** The methods of a service that a caller could reach without passing the guard. */
  static List<String> unguarded(Class<?> service) {
    if (!service.getName().startsWith("org.contactpoint.")) {
      return List.of();
    }
    return Arrays.stream(service.getMethods())
        .filter(m -> m.getDeclaringClass() != Object.class)
        .filter(m -> !m.isBridge() && !m.isSynthetic() && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> !m.isAnnotationPresent(Guarded.class))
        .map(GuardCompleteness::named)
        .toList();
  }

  private static String named(Method method) {
    return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
  }
}
