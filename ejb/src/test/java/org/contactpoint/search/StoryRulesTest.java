package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F045")
class StoryRulesTest {

  @Test
  void oneOfTheThreeIsEnough() {
    assertThat(read("Marie Kouassi", "", "", "").carers()).hasSize(1);
    assertThat(read("", "14 Mill Road", "m65wz", "").homes()).hasSize(1);
    assertThat(read("", "Rose Cottage, Mill Road", "m65wz", "").homes())
        .as("as a record has it, a line for each part")
        .isEqualTo(read("", "Rose Cottage", "m65wz", "").homes());
    assertThat(read("", "", "", "01632 960001").telephones()).hasSize(1);
    AskedFamily all = read("Marie Kouassi", "Rose Cottage", "M6 5WZ", "+44 1632 960001");
    assertThat(all.carers().get(0).surname()).isEqualTo("KOUASSI");
    assertThat(all.homes()).hasSize(1);
    assertThat(all.telephones()).hasSize(1);
    assertThat(all.child()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, -, carer",
        "Kouassi, -, -, -, carer",
        "Mar* Kouassi, -, -, -, carer",
        "Mar1e Kouassi, -, -, -, carer",
        "-, 14 Mill Road, -, -, postcode",
        "-, 14 Mill Road, M6, -, postcode",
        "-, -, M6 5WZ, -, line",
        "-, <14>, M6 5WZ, -, line",
        "-, -, -, 123, telephone",
        "-, -, -, 01632 9600x1, telephone"
      })
  void whatIsMissingIsNamedAtItsField(
      String carer, String line, String postcode, String telephone, String field) {
    InvalidInput wrong =
        catchThrowableOfType(InvalidInput.class, () -> read(carer, line, postcode, telephone));
    assertThat(wrong.problems().stream().map(Problem::field).distinct().toList())
        .isEqualTo(List.of(field));
  }

  private static AskedFamily read(String carer, String line, String postcode, String telephone) {
    return StoryRules.read(
        new StoryForm(null, carer, line, postcode, telephone, "HOME_VISIT", "said"));
  }
}
