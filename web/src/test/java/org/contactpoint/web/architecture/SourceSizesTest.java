package org.contactpoint.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSizesTest {

  private static final int PAGE = 150;
  private static final int BEAN = 100;
  private static final Pattern NAMED = Pattern.compile("^@Named\\b", Pattern.MULTILINE);
  private static final Pattern UNESCAPED = Pattern.compile("escape\\s*=\\s*\"false\"");

  @Test
  void pagesAndTagsStayShort() {
    assertThat(longer(Path.of("src/main"), ".xhtml", PAGE, text -> true)).isEmpty();
  }

  @Test
  void backingBeansStayShort() {
    assertThat(longer(Path.of("src/main/java"), ".java", BEAN, NAMED.asPredicate())).isEmpty();
  }

  @Test
  void nothingIsWrittenToAPageUnescaped() {
    assertThat(longer(Path.of("src/main"), ".xhtml", 0, UNESCAPED.asPredicate())).isEmpty();
  }

  @Test
  void longPageIsFound(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("long.xhtml"), List.of("\n".repeat(PAGE)));
    Files.write(folder.resolve("short.xhtml"), List.of("a"));

    assertThat(longer(folder, ".xhtml", PAGE, text -> true))
        .singleElement()
        .asString()
        .contains("long.xhtml");
  }

  @Test
  void longBeanIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Long.java"), "@Named\nclass Long {" + "\n".repeat(BEAN));
    Files.writeString(folder.resolve("Other.java"), "class Other {" + "\n".repeat(BEAN));

    assertThat(longer(folder, ".java", BEAN, NAMED.asPredicate()))
        .singleElement()
        .asString()
        .contains("Long.java");
  }

  private static List<String> longer(
      Path folder, String ending, int most, Predicate<String> concerned) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .filter(f -> concerned.test(read(f)))
          .filter(f -> read(f).lines().count() > most)
          .map(f -> f + " has " + read(f).lines().count() + " lines")
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
