package org.contactpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/**
 * What sessions depend on is known under a number (ADR 0010): whoever writes it raises the number,
 * or a lapse would act only on the next day.
 */
@Proves({"F055", "ABUSE 10"})
class FactWritersTest {

  private static final Pattern WRITES =
      Pattern.compile(
          "(INSERT( IGNORE)? INTO|UPDATE|DELETE FROM)\\s+"
              + "(standing|phase_step|phase_confirmation|organisation_network|agreement_text)\\b");

  @Test
  void raiseTheNumber() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> writers =
          files.filter(f -> f.toString().endsWith(".java")).filter(f -> writes(read(f))).toList();

      assertThat(writers).hasSizeGreaterThanOrEqualTo(4);
      assertThat(writers).allSatisfy(f -> assertThat(raises(read(f))).as("%s", f).isTrue());
    }
  }

  @Test
  void aWriterThatDoesNotIsFound() {
    String sql = "\"UPDATE standing SET valid_until = ?\"";

    assertThat(writes(sql)).isTrue();
    assertThat(raises(sql)).isFalse();
    assertThat(writes("\"SELECT id FROM standing\"")).isFalse();
  }

  /** As many times as it writes, but for what is replaced as a whole. */
  private static boolean raises(String source) {
    long writes = WRITES.matcher(source.replaceAll("DELETE FROM[^\"]*", "")).results().count();
    long raised = Pattern.compile("\\bchanges\\.\\w+\\(").matcher(source).results().count();
    return raised >= writes;
  }

  private static boolean writes(String source) {
    return WRITES.matcher(source).find();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
