package org.contactpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Proves({"ABUSE 42", "ABUSE 43", "ASVS V11.2.4"})
class HouseRulesTest {

  private static final String BASE = "org.contactpoint";
  private static final String PLANTED = BASE + ".architecture.planted";
  private static JavaClasses product;
  private static JavaClasses planted;

  @BeforeAll
  static void read() {
    // This module's own classes: the rooms are all here.
    product = new ClassFileImporter().importPath(Path.of("target", "classes"));
    planted = new ClassFileImporter().importPackages(PLANTED);
  }

  static Stream<Arguments> rules() {
    return HouseRules.of(BASE).entrySet().stream()
        .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void productKeepsTheRule(String name, ArchRule rule) {
    EvaluationResult result = rule.allowEmptyShould(true).evaluate(product);

    assertThat(result.getFailureReport().getDetails()).as(name).isEmpty();
  }

  static Stream<Arguments> plantedViolations() {
    return Stream.of(
        Arguments.of("every package is a room", "NoRoom"),
        Arguments.of("rooms use earlier rooms", "UsesLaterRoom"),
        Arguments.of("rooms use earlier rooms", "OneHalf"),
        Arguments.of("no cycles", "OneHalf"),
        Arguments.of("only repositories ask the database", "AsksDatabase"),
        Arguments.of("only repositories ask the database", "AsksConnection"),
        Arguments.of("entities keep times that JPA can write", "KeepsInstant"),
        Arguments.of("only the clock reads time", "ReadsTime.today"),
        Arguments.of("only the clock reads time", "ReadsTime.instant"),
        Arguments.of("only the clock reads time", "ReadsTime.date"),
        Arguments.of("only the clock reads time", "ReadsTime.millis"),
        Arguments.of("matching is plain Java", "UsesContainer"),
        Arguments.of("no screens in the product", "DrawsScreen"),
        Arguments.of("services are guarded", "UnguardedService.peek"),
        Arguments.of("services are open to the container", "ContainerJudged"),
        Arguments.of("nobody but disclosure makes views", "MakesView"),
        Arguments.of("randomness is secure", "GuessableIds"),
        Arguments.of("secrets are compared in constant time", "ComparesInHaste"),
        Arguments.of("no exception goes into the log", "LogsMessages"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("plantedViolations")
  void ruleCatchesWhatIsPlanted(String name, String violation) {
    EvaluationResult result = HouseRules.of(PLANTED).get(name).evaluate(planted);

    assertThat(result.getFailureReport().getDetails())
        .as(name)
        .anyMatch(detail -> detail.contains(violation));
  }

  @Test
  void everyRuleHasAPlantedViolation() {
    assertThat(plantedViolations().map(a -> (String) a.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(HouseRules.of(BASE).keySet());
  }

  @Test
  void guardedMethodBesideAForgottenOneIsNotBlamed() {
    EvaluationResult result = HouseRules.of(PLANTED).get("services are guarded").evaluate(planted);

    assertThat(result.getFailureReport().getDetails()).noneMatch(d -> d.contains(".begin("));
  }
}
