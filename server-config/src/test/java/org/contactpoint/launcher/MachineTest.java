package org.contactpoint.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTest {

  private static final long MEGABYTE = 1024 * 1024;
  private static final Path FOLDER = Path.of("somewhere");

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 16, 22, 25})
  void anotherJavaIsOneLineThatNamesTheLimits(int version) {
    assertThatThrownBy(() -> Machine.requireJava(version))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("This is Java " + version)
        .hasMessageContaining("needs Java 17 at least")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 21})
  void javaWithinTheLimitsWillDo(int version) {
    assertThatCode(() -> Machine.requireJava(version)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"true, 1499, 1500", "true, 0, 1500", "false, 299, 300"})
  void tooFullADiskIsOneLineWithWhatThereIsAndWhatIsNeeded(boolean first, long has, long needs) {
    assertThatThrownBy(() -> Machine.requireSpace(FOLDER, first, has * MEGABYTE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("somewhere has " + has + " MB left")
        .hasMessageContaining("needs " + needs + " MB")
        .hasMessageNotContaining("\n");
  }

  @Test
  void enoughRoomWillDoAndALaterStartNeedsLess() {
    assertThatCode(() -> Machine.requireSpace(FOLDER, true, 1500 * MEGABYTE))
        .doesNotThrowAnyException();
    assertThatCode(() -> Machine.requireSpace(FOLDER, false, 300 * MEGABYTE))
        .doesNotThrowAnyException();
  }

  @Test
  void aFolderOfSomebodyElseIsOneLine() {
    assertThatThrownBy(() -> Machine.requireWritable(FOLDER, false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("somewhere may not be written to by")
        .hasMessageContaining("run as its owner");
  }

  @Test
  void thisMachineWillDo(@TempDir Path folder) {
    assertThatCode(() -> Machine.check(folder.resolve("new"))).doesNotThrowAnyException();
  }
}
