package org.contactpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that the product keeps, each with a planted violation that it catches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class KeptRules {

  private final Map<String, ArchRule> forProduct;
  private final JavaClasses product;
  private final Map<String, ArchRule> forPlanted;
  private final JavaClasses planted;

  /** The same rules for the product and for what is planted. */
  protected KeptRules(
      Map<String, ArchRule> forProduct,
      JavaClasses product,
      Map<String, ArchRule> forPlanted,
      JavaClasses planted) {
    this.forProduct = forProduct;
    this.product = product;
    this.forPlanted = forPlanted;
    this.planted = planted;
  }

  /** Rule and violation, in pairs. */
  protected abstract Stream<Arguments> plantedViolations();

  Stream<String> rules() {
    return forProduct.keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void productKeepsTheRule(String name) {
    ArchRule rule = forProduct.get(name).allowEmptyShould(true);

    assertThat(rule.evaluate(product).getFailureReport().getDetails()).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("plantedViolations")
  void ruleCatchesWhatIsPlanted(String name, String violation) {
    assertThat(caught(name)).as(name).anyMatch(detail -> detail.contains(violation));
  }

  @Test
  void everyRuleHasAPlantedViolation() {
    assertThat(plantedViolations().map(pair -> (String) pair.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(forProduct.keySet());
  }

  /** What a rule says of what is planted. */
  protected List<String> caught(String name) {
    return forPlanted.get(name).evaluate(planted).getFailureReport().getDetails();
  }
}
