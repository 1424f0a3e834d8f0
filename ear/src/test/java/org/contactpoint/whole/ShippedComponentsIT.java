package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/** What is in the archive is in the lists of components, and nothing there comes from elsewhere. */
@Proves({"ASVS V15.1.2", "ABUSE 53"})
class ShippedComponentsIT {

  private static final Path EAR = Path.of("target", "contactpoint.ear");

  @Test
  void everyLibraryOfTheArchiveIsListed() throws IOException {
    Set<String> unlisted = new TreeSet<>();
    try (InputStream in = Files.newInputStream(EAR)) {
      libraries(in, unlisted);
    }
    assertThat(unlisted).hasSizeGreaterThan(10);
    unlisted.removeAll(listed(Path.of("target", "sbom.json")));
    unlisted.removeAll(listed(Path.of("..", "web", "target", "sbom.json")));

    assertThat(unlisted).isEmpty();
  }

  @Test
  void everyListedLibraryIsSaidWhatForInTheDocumentation() throws IOException {
    String text =
        Files.readString(Path.of("..", "docs", "dependencies.md"))
            .toLowerCase(java.util.Locale.ROOT);

    assertThat(text)
        .contains(
            "connector/j",
            "flyway",
            "bouncy castle",
            "java-otp",
            "codec",
            "text",
            "icu4j",
            "jackson",
            "primefaces");
  }

  @Test
  void noPageLoadsAnythingFromElsewhere() throws IOException {
    try (var files = Files.walk(Path.of("..", "web", "src", "main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(xhtml|css|js)")).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern("(src|href)=\"(https?:)?//")
            .doesNotContainPattern("url\\(['\"]?(https?:)?//");
      }
    }
  }

  private static void libraries(InputStream archive, Set<String> names) throws IOException {
    ZipInputStream zip = new ZipInputStream(archive);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      String file = name.substring(name.lastIndexOf('/') + 1);
      if (name.endsWith(".war")) {
        libraries(zip, names);
      } else if (file.endsWith(".jar")) {
        names.add(file.replaceAll("(-[0-9][^-]*)?(-jakarta)?\\.jar$", ""));
      }
    }
  }

  private static Set<String> listed(Path list) throws IOException {
    Set<String> names = new TreeSet<>();
    for (JsonNode component : new ObjectMapper().readTree(list.toFile()).get("components")) {
      names.add(component.get("name").asText());
    }
    return names;
  }
}
