package org.contactpoint.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptor;
import org.contactpoint.access.Guarded;

/** What makes a class a service that may be asked from outside, and what such a class must have. */
final class ServiceRules {

  private ServiceRules() {}

  /** A service is a stateless bean, or anything that has one guarded method already. */
  static boolean isService(JavaClass type) {
    // The guard itself wears the binding, but is no door.
    return !type.isAnnotatedWith(Interceptor.class) && wearsTheMarksOfAService(type);
  }

  private static boolean wearsTheMarksOfAService(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        || type.isAnnotatedWith(Guarded.class)
        || (!type.isInterface()
            && type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Guarded.class)));
  }

  /** The guard binds to every door: a public method without an operation is a hole. */
  static ArchCondition<JavaClass> guardEveryPublicMethod() {
    return new ArchCondition<>("carry @Guarded on every public method of a service") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isService(type) || type.isAnnotatedWith(Guarded.class)) {
          return;
        }
        for (JavaMethod method : type.getAllMethods()) {
          if (isDoor(type, method) && !method.isAnnotatedWith(Guarded.class)) {
            events.add(
                SimpleConditionEvent.violated(
                    type, method.getFullName() + " can be called without the guard"));
          }
        }
      }
    };
  }

  /**
   * A refusal by the container reaches no interceptor and leaves no trace (platform.md), so
   * services are open to the container and closed by the guard.
   */
  static ArchCondition<JavaClass> permitAll() {
    return new ArchCondition<>("be @PermitAll to the container when they are services") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isService(type)) {
          return;
        }
        boolean open =
            type.isAnnotatedWith(PermitAll.class)
                || type.getAllMethods().stream()
                    .filter(m -> isDoor(type, m))
                    .allMatch(m -> m.isAnnotatedWith(PermitAll.class));
        boolean closedBehindTheGuardsBack =
            type.isAnnotatedWith(RolesAllowed.class)
                || type.isAnnotatedWith(DenyAll.class)
                || type.getMethods().stream()
                    .anyMatch(
                        m ->
                            m.isAnnotatedWith(RolesAllowed.class)
                                || m.isAnnotatedWith(DenyAll.class));
        if (!open || closedBehindTheGuardsBack) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is judged by the container, which leaves no trace"));
        }
      }
    };
  }

  /** A constructor call of a view of this room. */
  static DescribedPredicate<JavaAccess<?>> makes(String room, String suffix) {
    return DescribedPredicate.describe(
        "constructors of views",
        access ->
            access.getName().equals("<init>")
                && access.getTargetOwner().getName().startsWith(room)
                && access.getTargetOwner().getName().replaceAll("\\$.*", "").endsWith(suffix));
  }

  private static boolean isDoor(JavaClass service, JavaMethod method) {
    JavaClass owner = method.getOwner();
    boolean inherited = !owner.equals(service) && owner.isInterface();
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getModifiers().contains(JavaModifier.BRIDGE)
        && !owner.getName().equals("java.lang.Object")
        // An interface's abstract method is implemented, and judged, in the class itself.
        && !(inherited && method.getModifiers().contains(JavaModifier.ABSTRACT));
  }
}
