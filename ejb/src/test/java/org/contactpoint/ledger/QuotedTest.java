package org.contactpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F049")
class QuotedTest {

  private static final List<String> LINES = List.of("L-00AB12CD", "L-FFFF0000");

  @Test
  void referencesAreReadAsTheyWereWrittenWithMarksAndWithout() {
    assertThat(Quoted.read(Quoted.write(LINES, null))).isEqualTo(LINES);
    assertThat(Quoted.read(Quoted.write(LINES, "asked"))).isEqualTo(LINES);
    String marked = Mark.write(Set.of(Mark.OUTSIDE_AREA), Quoted.write(LINES, "asked"));
    assertThat(Quoted.read(marked)).isEqualTo(LINES);
    assertThat(Mark.read(marked)).containsExactly("OUTSIDE_AREA");
  }

  @Test
  void nothingTypedIsTakenForAReference() {
    assertThat(Quoted.write(List.of(), "asked")).isEqualTo("asked");
    assertThat(Quoted.read(null)).isEmpty();
    assertThat(Quoted.read("first name quoted=L-00AB12CD; ")).isEmpty();
    assertThat(Quoted.read("marks=OWN_FAMILY; first name quoted=L-00AB12CD; ")).isEmpty();
    assertThat(Quoted.read("quoted=Robin,L-1; ")).isEmpty();
    assertThat(Quoted.read("quoted=L-00AB12CD")).isEmpty();
  }
}
