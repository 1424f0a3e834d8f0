package org.contactpoint.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void namesTheSettingThatIsMissing() {
    int code = run(Map.of());

    assertThat(code).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "Migration failed: set CONTACTPOINT_DATABASE_URL in the environment");
  }

  @Test
  void saysInOneLineThatTheDatabaseIsNotThereAndKeepsThePasswordOut() {
    int code =
        run(
            Map.of(
                "CONTACTPOINT_DATABASE_URL", "jdbc:mysql://127.0.0.1:1/contactpoint",
                "CONTACTPOINT_OWNER_USER", "owner",
                "CONTACTPOINT_OWNER_PASSWORD", "s3cret-word"));

    assertThat(code).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("s3cret-word");
  }

  private int run(Map<String, String> environment) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Migration.run(environment::get, stream, stream);
  }
}
