package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a running domain with what the {@code server/*.asadmin} files want, so that a setting
 * changed by hand is seen. For operators (docs/operations.md) and for the tests of the whole.
 */
public final class DriftCheck {

  // The commands that set attributes under another name than "set", with the element they fill.
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "set-microprofile-healthcheck-configuration", "microprofile-healthcheck-configuration",
          "set-metrics-configuration", "microprofile-metrics-configuration",
          "set-openapi-configuration", "microprofile-openapi-configuration");

  private static final Pattern VIRTUAL_SERVERS = Pattern.compile("--virtualservers=(\\S+)");
  private static final String CONFIG = "configs.config.server-config.";

  private DriftCheck() {}

  /**
   * Lines of the files' wishes that the domain does not fulfil, in the form of {@code asadmin get};
   * empty when there is no drift.
   *
   * @param commands the files' text
   * @param answer what the domain said to {@link #questions()}
   */
  public static List<String> differences(String commands, String answer) {
    Set<String> there = new HashSet<>(answer.lines().map(String::strip).toList());
    return wishes(commands).stream().filter(wish -> !there.contains(wish)).toList();
  }

  /**
   * Asks a running domain.
   *
   * @param asadmin the program of the installed server
   * @param port of the administration listener on this machine
   * @param passwordFile with a line {@code AS_ADMIN_PASSWORD=...}
   */
  public static List<String> of(Path asadmin, int port, Path passwordFile)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile("drift", ".asadmin");
    try {
      Files.writeString(script, questions());
      Process process =
          new ProcessBuilder(
                  asadmin.toString(),
                  "--port=" + port,
                  "--user=admin",
                  "--passwordfile=" + passwordFile,
                  "--interactive=false",
                  "multimode",
                  "--file=" + script)
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0 || !answer.contains(CONFIG)) {
        throw new Refusal("The domain on port " + port + " gave no answer.");
      }
      return differences(AsadminFiles.all(List.of()), answer);
    } finally {
      Files.delete(script);
    }
  }

  /**
   * Environment: CONTACTPOINT_ASADMIN, CONTACTPOINT_ADMIN_PORT, CONTACTPOINT_ADMIN_PASSWORD_FILE.
   * Prints one line for each difference; exit code 1 if there is any.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Terminal terminal = new Terminal();
    int code = 0;
    try {
      List<String> differences =
          of(
              Path.of(environment("CONTACTPOINT_ASADMIN")),
              Integer.parseInt(environment("CONTACTPOINT_ADMIN_PORT")),
              Path.of(environment("CONTACTPOINT_ADMIN_PASSWORD_FILE")));
      differences.forEach(line -> terminal.line("not as wanted: " + line));
      terminal.line(differences.isEmpty() ? "No drift." : differences.size() + " differences.");
      code = differences.isEmpty() ? 0 : 1;
    } catch (Refusal e) {
      terminal.line(e.getMessage());
      code = 1;
    }
    System.exit(code);
  }

  /** What is asked, as a script for asadmin. */
  static String questions() {
    return "get " + CONFIG + "*\nlist-jvm-options\nlist-log-attributes\n";
  }

  private static List<String> wishes(String commands) {
    List<String> wishes = new ArrayList<>();
    for (String line : commands.lines().map(String::strip).toList()) {
      String[] words = line.split("\\s+", 2);
      switch (words[0]) {
        case "set" -> keep(wishes, words[1]);
        case "create-jvm-options" -> wishes.add(words[1].replace("-- ", "").replace("\\:", ":"));
        case "set-log-attributes" -> {
          for (String one : words[1].split(":")) {
            String[] pair = one.split("=", 2);
            wishes.add(pair[0] + "\t<" + pair[1] + ">");
          }
        }
        default -> {
          Matcher servers = VIRTUAL_SERVERS.matcher(line);
          if (ELEMENTS.containsKey(words[0]) && servers.find()) {
            wishes.add(CONFIG + ELEMENTS.get(words[0]) + ".virtual-servers=" + servers.group(1));
          }
        }
      }
    }
    return wishes;
  }

  // A later line for the same attribute is the one that holds.
  private static void keep(List<String> wishes, String wish) {
    String attribute = wish.substring(0, wish.indexOf('=') + 1);
    wishes.removeIf(earlier -> earlier.startsWith(attribute));
    wishes.add(wish);
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new Refusal("Set " + name + " in the environment; see docs/operations.md.");
    }
    return value;
  }
}
