package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run book of back-up and restore (docs/operations-backup.md), with its own commands. */
@OnItsOwn
@Proves({"F009", "F109", "ASVS V11.1.1"})
class BackUpIT {

  private static final Path COMMANDS = Path.of("../server-config/src/main/resources/operations");
  private static final Map<String, String> GONE =
      Map.of("forename", "Ella", "surname", "Winterbottom", "month", "5", "year", "2013");
  private static final List<Map<String, String>> STAY =
      List.of(
          Casework.LILY,
          Map.of("forename", "Amina", "surname", "Yusuf", "month", "3", "year", "2015"),
          Map.of("forename", "Zofia", "surname", "Kowalska", "month", "7", "year", "2014"));

  @TempDir private static Path folder;
  private static OwnProduct own;
  private static RunningProduct product;
  private static Casework work;
  private static Path store;
  private static Path options;

  @BeforeAll
  static void started() throws IOException {
    own = OwnProduct.get();
    product = own.product();
    work = new Casework(product);
    store = product.folder().resolve("keys/contactpoint.p12");
    options = folder.resolve("options.cnf");
    Files.writeString(options, product.clientOptions());
    Files.setPosixFilePermissions(options, PosixFilePermissions.fromString("rw-------"));
    Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(folder.resolve("keys"));
  }

  @Test
  void whatWasDestroyedStaysGoneAndEverythingElseComesBack() throws Exception {
    String number = Casework.indexNumber(work.record(GONE));
    String data = run("backup-data", options, folder.resolve("data"));
    String early = run("backup-keys", options, store, folder.resolve("keys"));
    Visitor operator = Visitor.signedIn(product, "operator");
    assertThat(Casework.order(operator, number).location()).contains("/certificate.xhtml?n=");
    Casework.rotate(operator);
    String late = run("backup-keys", options, store, folder.resolve("keys"));

    stopped(() -> run("restore-data", options, Path.of(data)));
    assertGoneAndOthersOpen();
    assertThat(product.logs()).contains("Destroyed again after a restore");

    refuses(Path.of(early + ".store"), "older than the log of destructions");
    assertThat(refusal("restore-keys", options, Path.of(early), store))
        .contains("there is a newer back-up");

    Files.delete(store);
    Patience.until("it is missed", () -> product.health().contains("There is no key store"));
    stopped(() -> run("restore-keys", options, Path.of(late), store));
    assertGoneAndOthersOpen();
  }

  @Test
  void dataAndKeysNeverLieTogether() throws Exception {
    Path both = Files.createDirectories(folder.resolve("both"));
    run("backup-data", options, both);

    assertThat(refusal("backup-keys", options, store, both)).contains("must never lie together");
  }

  @Test
  void anOptionFileThatOthersMayReadIsRefused() throws Exception {
    Path open = Files.copy(options, folder.resolve("open.cnf"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(refusal("backup-data", open, folder.resolve("data"))).contains("chmod 600");
  }

  @Test
  void aBackUpThatWasChangedIsNotRestored() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("changed"));
    Path data = Path.of(run("backup-data", options, elsewhere));
    byte[] content = Files.readAllBytes(data);
    content[content.length / 2] ^= 1;
    Files.write(data, content);
    long children = product.count("SELECT COUNT(*) FROM child_score");

    assertThat(refusal("restore-data", options, data)).contains("is not what was written");
    assertThat(product.count("SELECT COUNT(*) FROM child_score")).isEqualTo(children);
  }

  private static void assertGoneAndOthersOpen() {
    Visitor worker = work.worker();
    assertThat(Casework.results(worker, GONE).body()).doesNotContain("WINTERBOTTOM");
    for (Map<String, String> child : STAY) {
      assertThat(worker.get(Casework.opened(worker, child)).body())
          .containsIgnoringCase(child.get("surname"));
    }
    assertThat(
            product.count(
                "SELECT COUNT(*) FROM child_score s LEFT JOIN contactpoint_keys.child_key k"
                    + " ON k.child_id = s.child_id WHERE k.child_id IS NULL"))
        .as("records without a key")
        .isZero();
    assertThat(product.count("SELECT COUNT(*) FROM child_score"))
        .isEqualTo(
            OwnProduct.CHILDREN
                - product.count(
                    "SELECT COUNT(*) FROM contactpoint_keys.destruction WHERE kind = 'DESTROYED'"));
  }

  /** Another store in place of today's closes the vault and says why. */
  private static void refuses(Path other, String why) throws IOException {
    Path today = folder.resolve("today.p12");
    Files.copy(store, today, StandardCopyOption.REPLACE_EXISTING);
    try {
      Files.copy(other, store, StandardCopyOption.REPLACE_EXISTING);
      Patience.until("it is refused", () -> product.health().contains(why));
    } finally {
      Files.copy(today, store, StandardCopyOption.REPLACE_EXISTING);
      Patience.until("today's opens", () -> !product.health().contains("DOWN"));
    }
  }

  private interface Step {
    void take() throws IOException, InterruptedException;
  }

  /** With the application stopped, as the run book wants it. */
  private static void stopped(Step step) throws IOException, InterruptedException {
    own.administer("disable");
    step.take();
    own.administer("enable");
  }

  /** The last line of what a command says that must go well. */
  private static String run(String name, Path... arguments)
      throws IOException, InterruptedException {
    Process process = command(name, arguments);
    String said = said(process);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().reduce((first, second) -> second).orElse("");
  }

  /** What a command says that must not go well. */
  private static String refusal(String name, Path... arguments)
      throws IOException, InterruptedException {
    Process process = command(name, arguments);
    String said = said(process);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    return said;
  }

  private static Process command(String name, Path... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", COMMANDS.resolve(name).toString()));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .put("CONTACTPOINT_CLIENT", product.folder().resolve("mariadb/bin").toString());
    return builder.start();
  }

  private static String said(Process process) throws IOException {
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
