package org.contactpoint.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WebRulesTest {

  private static final JavaClasses SCREENS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.contactpoint.web");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.contactpoint.web.architecture.planted");

  static Stream<Arguments> rules() {
    return WebRules.all().entrySet().stream().map(r -> Arguments.of(r.getKey(), r.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void screensKeepTheRule(String name, ArchRule rule) {
    assertThat(rule.allowEmptyShould(true).evaluate(SCREENS).getFailureReport().getDetails())
        .as(name)
        .isEmpty();
  }

  static Stream<Arguments> plantedViolations() {
    return Stream.of(
        Arguments.of("screens know no database", "ReadsDatabase"),
        Arguments.of("screens call no repository", "CallsRepository"),
        Arguments.of("screens stay out of the inner rooms", "OpensChildren"),
        Arguments.of("screens write no ledger", "WritesLedger"),
        Arguments.of("nothing lives as long as a session", "LivesTooLong"),
        Arguments.of("few dependencies a class", "KnowsEverybody"),
        Arguments.of("time comes from the product's clock", "HasOwnWatch"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("plantedViolations")
  void ruleCatchesWhatIsPlanted(String name, String violation) {
    assertThat(WebRules.all().get(name).evaluate(PLANTED).getFailureReport().getDetails())
        .as(name)
        .anyMatch(detail -> detail.contains(violation));
  }

  @Test
  void everyRuleHasAPlantedViolation() {
    assertThat(plantedViolations().map(a -> (String) a.get()[0]))
        .containsExactlyInAnyOrderElementsOf(WebRules.all().keySet());
  }
}
