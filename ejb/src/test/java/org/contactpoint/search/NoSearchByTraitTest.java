package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/** Whatever the sector, one asks for a child whom one knows, never for all of a kind. */
@Proves("F123")
class NoSearchByTraitTest {

  @Test
  void nothingButWhatIsKnownOfOneChildCanBeAsked() {
    assertThat(Arrays.stream(SearchForm.class.getRecordComponents()))
        .extracting(RecordComponent::getName)
        .containsExactly(
            "forename",
            "surname",
            "day",
            "month",
            "year",
            "age",
            "gender",
            "postcode",
            "setting",
            "carer",
            "number");
  }

  @Test
  void thereIsNoOtherQuestion() {
    assertThat(Arrays.stream(ChildSearch.class.getMethods()))
        .allMatch(
            method ->
                Arrays.stream(method.getParameterTypes())
                    .allMatch(type -> type == SearchForm.class || type == String.class))
        .hasSize(3);
  }
}
