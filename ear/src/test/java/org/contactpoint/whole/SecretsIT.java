package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The secrets of this run (passwords of accounts, database, administration and key store, secrets
 * of code generators) stand in the files that are for them, and nowhere else.
 */
@OnTheWhole
@RunAsClient
@Proves("ASVS V13.3.1")
class SecretsIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final Path EAR = Path.of("target", "contactpoint.ear");
  private static final Set<String> FOR_SECRETS =
      Set.of("secrets", "sandbox.properties", "server.properties");
  private static List<String> secrets;

  @BeforeAll
  static void collect() throws IOException {
    secrets = new ArrayList<>();
    try (Stream<Path> files = Files.list(PRODUCT.folder().resolve("secrets"))) {
      for (Path file : files.toList()) {
        secrets.add(Files.readString(file).strip());
      }
    }
    Properties accounts = new Properties();
    accounts.load(
        new StringReader(Files.readString(PRODUCT.folder().resolve("sandbox.properties"))));
    accounts.values().forEach(value -> secrets.add(value.toString()));
    Visitor.signedIn("teacher");
  }

  @Test
  void noFileOfTheServerHoldsOne() throws IOException {
    ByteSearch search = new ByteSearch(secrets);
    Set<String> found = new TreeSet<>();
    try (Stream<Path> all = Files.walk(PRODUCT.folder())) {
      for (Path file : all.filter(Files::isRegularFile).filter(Files::isReadable).toList()) {
        Path below = PRODUCT.folder().relativize(file);
        boolean judged =
            !FOR_SECRETS.contains(below.getName(0).toString())
                && !below.equals(Path.of("run", "asadmin.password"))
                && (KnownWords.ofTheServer(below) || KnownWords.ofTheDatabase(below));
        if (judged && !search.in(file).isEmpty()) {
          found.add(below.toString());
        }
      }
    }

    assertThat(secrets).hasSizeGreaterThan(8);
    assertThat(found).isEmpty();
  }

  @Test
  void whatHoldsThemIsForItsOwnerOnly() throws IOException {
    try (Stream<Path> all = Files.walk(PRODUCT.folder().resolve("secrets"))) {
      assertThat(all.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
    }
    for (String file :
        List.of("sandbox.properties", "server.properties", "keys/contactpoint.p12")) {
      assertThat(rights(PRODUCT.folder().resolve(file))).as(file).isEqualTo("rw-------");
    }
  }

  @Test
  void archiveHoldsNone() throws IOException {
    try (InputStream in = Files.newInputStream(EAR)) {
      assertThat(inArchive(new ByteSearch(secrets), "", in.readAllBytes())).isEmpty();
    }
  }

  @Test
  void secretThatIsThereWouldBeFound() throws IOException {
    Path kept = PRODUCT.folder().resolve("sandbox.properties");

    assertThat(new ByteSearch(secrets).in(kept)).isNotEmpty();
    assertThat(
            inArchive(
                new ByteSearch(List.of("org/contactpoint/vault")), "", Files.readAllBytes(EAR)))
        .isNotEmpty();
  }

  private static Set<String> inArchive(ByteSearch search, String name, byte[] archive)
      throws IOException {
    Set<String> found = new TreeSet<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        String inner = name + "/" + entry.getName();
        if (inner.matches(".*\\.(jar|war)")) {
          found.addAll(inArchive(search, inner, content));
        } else if (!search.in(content).isEmpty()) {
          found.add(inner);
        }
      }
    }
    return found;
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
