package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Payara domain made from the {@code server/*.asadmin} files. A configured domain is kept as a
 * template under the digest of all that went into it; the domain in use is a copy of the template
 * with one application, and is made anew when either changes, because redeploying into an old one
 * leaks the whole former application.
 */
final class PayaraDomain {

  private static final String NAME = "contactpoint";
  private static final String SERVER_CLASS = "com.sun.enterprise.glassfish.bootstrap.ASMain";
  private static final String CONFIGURED = "contactpoint.configured";
  private static final Pattern FAILED =
      Pattern.compile("Boot Command ([a-z-]+) failed[^\\n\"]{0,200}");

  // A JVM that lives for seconds: half the processor time without the second compiler.
  private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

  private final Settings settings;
  private final Path home;
  private final Path domains;

  PayaraDomain(Settings settings) {
    this.settings = settings;
    home = settings.folder().resolve("payara");
    domains = settings.folder().resolve("domains");
  }

  Path folder() {
    return domains.resolve(NAME);
  }

  Path log() {
    return folder().resolve("logs/server.log");
  }

  /** Unpacks the server if this version is not there yet. */
  void unpack() throws IOException {
    Path zip = settings.payara();
    if (zip == null || !Files.exists(zip)) {
      throw new Refusal("The server's archive is missing: set contactpoint.payara.zip to it.");
    }
    Unpacked.into(
        home,
        zip.getFileName() + " " + Files.size(zip),
        () -> Files.newInputStream(zip),
        "payara6/",
        List.of("bin/asadmin"));
  }

  /**
   * Makes the template if these settings have none yet: one start of the server, which applies the
   * files as it comes up, and an end.
   *
   * @param local commands of this installation only: ports, addresses, names of files
   */
  void configure(List<String> local) throws IOException, InterruptedException {
    String script = AsadminFiles.all(local);
    String digest = Digest.of(script + settings.payara().getFileName());
    if (Files.exists(template(digest))) {
      return;
    }
    Unpacked.delete(settings.folder().resolve("templates"));
    fresh(home.resolve("glassfish/domains/domain1"));
    bareDomain();
    Path before = script("before", firstListeners());
    Path after = script("after", script + configuredMark(digest));
    keepCommandLine();
    Child child =
        launch(
            BRIEF,
            List.of(
                "-prebootcommandfile",
                before.toString(),
                "-postbootcommandfile",
                after.toString()));
    try {
      awaitConfigured(child, digest);
    } finally {
      child.stop();
    }
    keepCommandLine();
    copyWithoutCache(folder(), template(digest));
  }

  /**
   * Starts the server with the application, deploying it if this build of it is not there yet.
   *
   * @param aliases password aliases that the configuration refers to
   * @param adminPassword of the administration user {@code admin}
   */
  Child start(List<String> local, Map<String, String> aliases, String adminPassword)
      throws IOException, InterruptedException {
    String script = AsadminFiles.all(local);
    String digest = Digest.of(script + settings.payara().getFileName());
    Path application = settings.application();
    String wanted = digest + " " + (application == null ? "none" : Digest.of(application));
    boolean deployed =
        Files.exists(deployedMark()) && Files.readString(deployedMark()).equals(wanted);
    if (!deployed) {
      fresh(template(digest));
    }
    DomainPasswords.writeAliases(folder(), aliases);
    DomainPasswords.writeAdministrator(folder(), adminPassword);
    Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
    if (deployed || application == null) {
      return launch(List.of(), List.of());
    }
    Path deploy =
        script(
            "deploy",
            "deploy --name=contactpoint --virtualservers=server \"" + application + "\"\n");
    return launch(List.of(), List.of("-postbootcommandfile", deploy.toString()));
  }

  /** Remembers that the application in this domain came up, so the next start need not deploy. */
  void deployed(List<String> local) throws IOException {
    String script = AsadminFiles.all(local);
    String digest = Digest.of(script + settings.payara().getFileName());
    Files.writeString(deployedMark(), digest + " " + Digest.of(settings.application()));
  }

  /** The first command that failed while the server came up, as the log has it. */
  String failedCommand() throws IOException {
    if (!Files.exists(log())) {
      return null;
    }
    Matcher failed = FAILED.matcher(Files.readString(log()));
    return failed.find() ? failed.group(1) : null;
  }

  private Path deployedMark() {
    return folder().resolve(".application");
  }

  private Path template(String digest) {
    return settings.folder().resolve("templates").resolve(digest);
  }

  // The cache of the server's own modules is large and always the same: it stays where it is.
  private void fresh(Path from) throws IOException {
    Files.createDirectories(folder());
    try (Stream<Path> old = Files.list(folder())) {
      for (Path one : old.filter(PayaraDomain::notCache).toList()) {
        Unpacked.delete(one);
      }
    }
    copyWithoutCache(from, folder());
  }

  private static void copyWithoutCache(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> parts = Files.list(from)) {
      for (Path one : parts.filter(PayaraDomain::notCache).toList()) {
        Unpacked.copy(one, to.resolve(one.getFileName()));
      }
    }
  }

  private static boolean notCache(Path part) {
    return !part.endsWith("osgi-cache");
  }

  // The prepared domain, under our name and without its welcome page: what is not the product's
  // answers 404.
  private void bareDomain() throws IOException {
    Path xml = folder().resolve("config/domain.xml");
    Files.writeString(xml, Files.readString(xml).replace("domain1", NAME));
    Unpacked.delete(folder().resolve("docroot"));
    Files.createDirectories(folder().resolve("docroot"));
  }

  // Before the files are read the server would open its usual ports on all interfaces.
  private String firstListeners() {
    String listener =
        "set configs.config.server-config.network-config.network-listeners.network-listener.";
    Ports ports = settings.ports();
    return String.join(
        "\n",
        listener + "http-listener-1.enabled=false",
        listener + "http-listener-2.enabled=false",
        listener + "admin-listener.address=127.0.0.1",
        listener + "admin-listener.port=" + ports.admin(),
        "set-hazelcast-configuration --enabled=false --dynamic=false",
        "");
  }

  private static String configuredMark(String digest) {
    return "set-config-property --propertyName="
        + CONFIGURED
        + " --propertyValue="
        + digest
        + " --source=domain\n";
  }

  private Path script(String name, String content) throws IOException {
    Path file = settings.folder().resolve("run/" + name + ".asadmin");
    Secrets.write(file, content);
    return file;
  }

  private void awaitConfigured(Child child, String digest)
      throws IOException, InterruptedException {
    Path xml = folder().resolve("config/domain.xml");
    long until = System.nanoTime() + 120_000_000_000L;
    while (!says(xml, digest)) {
      if (child.endsWithin(100)) {
        throw new Refusal("The server did not start; " + output() + " says why.");
      }
      if (System.nanoTime() > until) {
        throw new Refusal("The server was not configured within 120 seconds; see " + log() + ".");
      }
    }
    String failed = failedCommand();
    if (failed != null) {
      throw new Refusal(
          "The server refused a command of its configuration: " + failed + "; see " + log());
    }
  }

  // The server puts a new file in the place of the old one: for a moment there is none.
  private static boolean says(Path xml, String digest) throws IOException {
    try {
      return Files.readString(xml).contains(digest);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Path output() {
    return settings.logFolder().resolve("server-output.log");
  }

  // Started from here, and not by asadmin, the server is our child: its end is noticed at once.
  private Child launch(List<String> jvm, List<String> options) throws IOException {
    List<String> command = new ArrayList<>(Files.readAllLines(commandLine()));
    command.addAll(1, jvm);
    // With everything else that the installation leaves behind, and for its owner only.
    Path temporary = settings.folder().resolve("tmp");
    Files.createDirectories(temporary);
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
    command.add(1, "-Djava.io.tmpdir=" + temporary);
    command.addAll(command.indexOf(SERVER_CLASS) + 1, options);
    return Child.start(
        "server",
        pidFile(settings),
        output(),
        command,
        "AS_ADMIN_MASTERPASSWORD=" + DomainPasswords.MASTER + "\n");
  }

  // asadmin reads the JVM options from the domain; that takes a second, so it is asked once.
  private void keepCommandLine() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                home.resolve("bin/asadmin").toString(),
                "start-domain",
                "--dry-run",
                "--domaindir=" + domains,
                NAME)
            .redirectErrorStream(true);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new Refusal("The server's command line could not be had: " + text.strip());
    }
    List<String> command =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .filter(line -> !line.startsWith("Dump of JVM"))
            .filter(line -> !line.startsWith("Command start-domain"))
            .toList();
    Files.write(commandLine(), command);
  }

  private Path commandLine() {
    return folder().resolve(".command");
  }

  static Path pidFile(Settings settings) {
    return settings.folder().resolve("run/server.pid");
  }
}
