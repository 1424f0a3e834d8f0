package org.contactpoint.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofMatrixTest {

  private final ProofMatrix matrix = new ProofMatrix(List.of("F001", "F041", "ABUSE 29"));

  @Test
  void worstOfSeveralRunsCounts() {
    matrix.add(List.of("F041,a.B.c,PASSED", "F041,a.B.c,FAILED", "F041,a.B.c,PASSED"));

    assertThat(matrix.csv()).containsExactly("row,test,result", "F041,a.B.c,FAILED");
  }

  @Test
  void rowsComeInTheOrderOfTheList() {
    matrix.add(List.of("ABUSE 29,a.B.c,PASSED", "F001,a.B.d,SKIPPED"));

    assertThat(matrix.csv())
        .containsExactly("row,test,result", "F001,a.B.d,SKIPPED", "ABUSE 29,a.B.c,PASSED");
  }

  @Test
  void rowThatNobodyWroteDownFailsTheBuild(@TempDir Path folder) {
    matrix.add(List.of("F999,a.B.c,PASSED"));

    assertThatThrownBy(() -> matrix.write(folder)).hasMessageContaining("F999");
    assertThat(folder.resolve("proves.csv")).doesNotExist();
  }

  @Test
  void pageCountsRowsAndFailures(@TempDir Path folder) throws IOException {
    matrix.add(List.of("F001,a.B.c,PASSED", "F041,a.B.d,FAILED"));
    matrix.write(folder);

    assertThat(Files.readString(folder.resolve("proves.html")))
        .contains("2 of 3 rows have a test; 1 tests failed, 0 were left out.")
        .contains("<td>a.B.d</td><td>failed</td>");
  }

  @Test
  void rowsOfClassAndMethodAddUp() throws NoSuchMethodException {
    assertThat(ProofListener.rows(Claims.class, Claims.class.getDeclaredMethod("claim")))
        .containsExactly("F001", "F041");
  }

  @Proves("F001")
  static class Claims {
    @Proves("F041")
    void claim() {}
  }
}
