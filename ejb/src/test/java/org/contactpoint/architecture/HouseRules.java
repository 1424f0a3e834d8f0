package org.contactpoint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house as rules of ArchUnit, for the product and for planted violations alike.
 */
final class HouseRules {

  private static final Set<String> DATABASE =
      Set.of(
          "jakarta.persistence.EntityManager",
          "jakarta.persistence.EntityManagerFactory",
          "jakarta.persistence.Query",
          "jakarta.persistence.TypedQuery",
          "javax.sql.DataSource",
          "java.sql.Connection",
          "java.sql.PreparedStatement",
          "java.sql.Statement",
          "java.sql.ResultSet");

  // The tables of keys lie in a schema of their own: what the repositories of vault share to get
  // there.
  private static final Set<String> BELOW_REPOSITORIES =
      Set.of("org.contactpoint.vault.KeySchema", "org.contactpoint.vault.WrappedKeyRows");

  private static final Set<String> TIME =
      Set.of(
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.Instant",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.YearMonth",
          "java.time.Year");

  private HouseRules() {}

  /** Every rule by a short name, for rooms below this package. */
  static Map<String, ArchRule> of(String base) {
    RoomTable table = new RoomTable(base);
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("every package is a room", classes().should(table.lieInTheTable()));
    rules.put("rooms use earlier rooms", classes().should(table.useEarlierRoomsOnly()));
    rules.put(
        "no cycles",
        SlicesRuleDefinition.slices().matching(base + ".(**)").should().beFreeOfCycles());
    rules.put(
        "only repositories ask the database",
        noClasses()
            .that(are(not(repository())))
            .should()
            .dependOnClassesThat(named(DATABASE))
            .because("queries live in repositories"));
    rules.put(
        "entities keep times that JPA can write",
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveRawType(Instant.class)
            .because("this JPA writes an Instant as a serialised object"));
    rules.put(
        "only the clock reads time",
        noClasses()
            .that()
            .doNotHaveSimpleName("ProductClock")
            .should()
            .accessTargetWhere(readsTheMachinesTime())
            .because("the product's clock can be moved in a sandbox, and tests set it"));
    rules.put(
        "matching is plain Java",
        noClasses()
            .that()
            .resideInAPackage(base + ".matching..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..", "java.sql.."));
    rules.put(
        "no screens in the product",
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces.."));
    rules.put("services are guarded", classes().should(ServiceRules.guardEveryPublicMethod()));
    rules.put("services are open to the container", classes().should(ServiceRules.permitAll()));
    rules.put(
        "nobody but disclosure makes views",
        noClasses()
            .that(are(not(resideInAPackage(base + ".disclosure.."))))
            .should()
            .accessTargetWhere(ServiceRules.makes(base + ".disclosure.", "View"))
            .because("the disclosure policy is the only maker of views"));
    rules.put(
        "randomness is secure",
        noClasses()
            .that()
            .resideOutsideOfPackages(base + ".population..", base + ".matching..")
            .should()
            .dependOnClassesThat(
                named(
                    Set.of(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom")))
            .because("ids and nonces must not be guessable (ASVS V11.5.1)"));
    rules.put(
        "secrets are compared in constant time",
        noClasses()
            .that()
            .resideInAnyPackage(base + ".vault..", base + ".people..")
            .should()
            .callMethodWhere(comparesInHaste())
            .because("a comparison that ends early tells how much was right (ASVS V11.2.4)"));
    rules.put(
        "no exception goes into the log",
        noClasses()
            .should()
            .callMethodWhere(logsAnException())
            .because("its message may hold what was typed: FailureKinds says what may be said"));
    return rules;
  }

  private static DescribedPredicate<JavaAccess<?>> logsAnException() {
    return DescribedPredicate.describe(
        "Logger.log with a Throwable",
        access ->
            access.getTargetOwner().getName().equals("java.util.logging.Logger")
                && access.getTarget().getFullName().contains("java.lang.Throwable"));
  }

  private static DescribedPredicate<JavaAccess<?>> comparesInHaste() {
    return DescribedPredicate.describe(
        "Arrays.equals, compare or mismatch",
        access ->
            access.getTargetOwner().getName().equals("java.util.Arrays")
                && Set.of("equals", "compare", "mismatch").contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaClass> repository() {
    return DescribedPredicate.describe(
        "repositories",
        type -> {
          JavaClass outermost = type;
          while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
          }
          return simpleNameEndingWith("Repository").test(outermost)
              || BELOW_REPOSITORIES.contains(outermost.getName());
        });
  }

  private static DescribedPredicate<JavaClass> named(Set<String> names) {
    return DescribedPredicate.describe(
        String.join(", ", names), type -> names.contains(type.getBaseComponentType().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheMachinesTime() {
    return DescribedPredicate.describe(
        "the machine's time",
        access -> {
          String owner = access.getTargetOwner().getName();
          String member = access.getTarget().getName();
          boolean system = owner.equals("java.lang.System") && member.equals("currentTimeMillis");
          boolean now = TIME.contains(owner) && member.equals("now");
          boolean clock = owner.equals("java.time.Clock") && member.startsWith("system");
          boolean date =
              owner.equals("java.util.Date")
                  && access.getTarget().getFullName().endsWith("<init>()");
          return system || now || clock || date;
        });
  }
}
