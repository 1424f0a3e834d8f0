package org.contactpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("ASVS V14.2.2")
class FailureKindsTest {

  @Test
  void kindsAndPlacesAreSaidAndNoMessageIs() {
    Exception failure =
        new IllegalStateException(
            "Amina Yusuf", new IllegalArgumentException("born on 12 March 2015"));

    assertThat(FailureKinds.of(failure))
        .matches(
            "java\\.lang\\.IllegalStateException at org\\.contactpoint\\.\\S+:\\d+"
                + " < java\\.lang\\.IllegalArgumentException at org\\.contactpoint\\.\\S+:\\d+");
  }

  @Test
  void aCircleOfCausesEnds() {
    Exception one = new IllegalStateException();
    one.initCause(new IllegalStateException(one));

    assertThat(FailureKinds.of(one).split(" < ")).hasSize(12);
  }
}
