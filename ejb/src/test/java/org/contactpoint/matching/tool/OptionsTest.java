package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.contactpoint.matching.linkage.Settings;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class OptionsTest {

  private static Options of(String line) {
    return Options.of(line.split(" "));
  }

  @Test
  void everyOptionIsTaken() {
    Options options =
        of(
            "a.csv b.csv --map m --truth t --out o --seed -7 --threads 3 --profile cautious"
                + " --within --why x1 y1 --why x2 y2 --suite s --table d");

    assertThat(options.files()).containsExactly(Path.of("a.csv"), Path.of("b.csv"));
    assertThat(options.mapping()).isEqualTo(Path.of("m"));
    assertThat(options.truth()).isEqualTo(Path.of("t"));
    assertThat(options.out()).isEqualTo(Path.of("o"));
    assertThat(options.seed()).isEqualTo(-7);
    assertThat(options.threads()).isEqualTo(3);
    assertThat(options.profile()).isEqualTo("cautious");
    assertThat(options.rules().profile()).isEqualTo("cautious");
    assertThat(options.within()).isTrue();
    assertThat(options.why()).containsExactly(new String[] {"x1", "y1"}, new String[] {"x2", "y2"});
    assertThat(options.suite()).isEqualTo(Path.of("s"));
    assertThat(options.table()).isEqualTo(Path.of("d"));
  }

  @Test
  void fileAloneIsEnough() {
    Options options = of("a.csv");

    assertThat(options.mapping()).isNull();
    assertThat(options.truth()).isNull();
    assertThat(options.suite()).isNull();
    assertThat(options.within()).as("not said").isNull();
    assertThat(options.why()).isEmpty();
    assertThat(options.seed()).isEqualTo(Settings.defaults().seed());
    assertThat(options.threads()).isPositive();
    assertThat(options.rules().profile()).isEqualTo("balanced");
  }

  @Test
  void suiteNeedsNoFile() {
    assertThat(of("--suite sets").files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--map m",
        "a.csv --map",
        "a.csv --map --within",
        "a.csv --why x1",
        "a.csv --threads 0",
        "a.csv --threads 257",
        "a.csv --threads 1.5",
        "a.csv --seed 99999999999999999999",
        "a.csv --why-not",
      })
  void whatCannotBeUnderstoodIsRefused(String line) {
    assertThatThrownBy(() -> of(line)).isInstanceOf(BadInputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "256"})
  void threadsAreFromOneToTwoHundredFiftySix(String threads) {
    assertThat(of("a.csv --threads " + threads).threads()).isEqualTo(Integer.parseInt(threads));
  }

  @Test
  void profileThatTheRulesLackIsRefusedWithThoseTheyHave() {
    Options options = of("a.csv --profile brave");

    assertThatThrownBy(options::rules)
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("balanced, cautious");
  }
}
