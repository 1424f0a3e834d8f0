package org.contactpoint.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the screens: they ask services, and keep nothing. */
final class WebRules {

  /** Each class that may live as long as a session, with its reason. Empty is best. */
  static final Set<String> SESSION_SCOPED = Set.of();

  private static final int MOST_INJECTIONS = 5;

  private WebRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "screens know no database",
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta.persistence..", "java.sql..", "javax.sql..", "org.flywaydb.."));
    rules.put(
        "screens call no repository",
        noClasses()
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "repositories and entities",
                    type ->
                        type.getSimpleName().endsWith("Repository")
                            || type.isAnnotatedWith(Entity.class))));
    rules.put(
        "screens stay out of the inner rooms",
        noClasses()
            .should()
            .dependOnClassesThat(
                JavaClass.Predicates.resideInAnyPackage(
                        "org.contactpoint.vault..",
                        "org.contactpoint.child..",
                        "org.contactpoint.matching..",
                        "org.contactpoint.guard..")
                    .and(DescribedPredicate.describe("no answer", type -> !isAnswer(type))))
            .because("only disclosure makes what leaves the product"));
    rules.put(
        "screens write no ledger",
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.contactpoint.ledger.Ledger")
            .because("the guard writes the one entry of an operation"));
    rules.put("nothing lives as long as a session", classes().should(notOutliveAView()));
    rules.put("few dependencies a class", classes().should(injectFew()));
    rules.put(
        "time comes from the product's clock",
        noClasses()
            .should()
            .accessTargetWhere(
                DescribedPredicate.describe(
                    "the machine's time",
                    access ->
                        access.getTargetOwner().getName().startsWith("java.time.")
                            && access.getName().equals("now"))));
    return rules;
  }

  /** What the operator is told of the keys, which holds neither a key nor anything of a child. */
  private static boolean isAnswer(JavaClass type) {
    return Stream.of("KeyStanding", "DestructionCertificate", "BrokenSeal")
        .map("org.contactpoint.vault."::concat)
        .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
  }

  private static ArchCondition<JavaClass> notOutliveAView() {
    Set<String> tooLong =
        Set.of(
            "jakarta.enterprise.context.SessionScoped",
            "jakarta.enterprise.context.ConversationScoped",
            "jakarta.faces.flow.FlowScoped",
            "jakarta.faces.bean.SessionScoped");
    return new ArchCondition<>("not outlive a view") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<String> scopes = type.getAnnotations().stream().map(a -> a.getRawType().getName());
        if (scopes.anyMatch(tooLong::contains) && !SESSION_SCOPED.contains(type.getName())) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " lives as long as a session"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> injectFew() {
    return new ArchCondition<>("inject at most " + MOST_INJECTIONS + " things") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long fields =
            type.getFields().stream()
                .filter(f -> f.getAnnotations().stream().anyMatch(WebRules::isInjection))
                .count();
        long parameters =
            type.getConstructors().stream()
                .filter(c -> c.getAnnotations().stream().anyMatch(WebRules::isInjection))
                .mapToLong(c -> c.getRawParameterTypes().size())
                .sum();
        if (fields + parameters > MOST_INJECTIONS) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " injects " + (fields + parameters) + " things"));
        }
      }
    };
  }

  private static boolean isInjection(JavaAnnotation<?> annotation) {
    return Set.of("jakarta.inject.Inject", "jakarta.ejb.EJB", "jakarta.annotation.Resource")
        .contains(annotation.getRawType().getName());
  }
}
