package org.contactpoint.launcher;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What the launcher was asked for; every value has a default, and every name begins with {@code
 * contactpoint.} (docs/operations.md lists them).
 *
 * @param folder everything that is made lies below it; a second start with the same folder finds
 *     the data again
 * @param ports where the parts listen
 * @param mode LIVE, TRAINING or SANDBOX
 * @param children size of the synthetic population of a new sandbox, 0 to 11,000,000
 * @param application the EAR to deploy, or null where a test deploys its own
 * @param payara the zip of the server
 * @param mysqlHome an unpacked MySQL to use instead of the embedded MariaDB, or null
 * @param bufferPoolMegabytes memory of the database for its pages
 */
public record Settings(
    Path folder,
    Ports ports,
    String mode,
    int children,
    Path application,
    Path payara,
    Path mysqlHome,
    int bufferPoolMegabytes) {

  /**
   * Reads the settings.
   *
   * @throws Refusal if a value is not what its name promises
   */
  public static Settings from(Properties given) {
    return new Settings(
        Path.of(given.getProperty("contactpoint.folder", "var")).toAbsolutePath().normalize(),
        Ports.from(given),
        oneOf(given.getProperty("contactpoint.mode", "SANDBOX"), "LIVE", "TRAINING", "SANDBOX"),
        number(given, "contactpoint.sandbox.children", 50_000, 0, 11_000_000),
        path(given, "contactpoint.application"),
        path(given, "contactpoint.payara.zip"),
        path(given, "contactpoint.database.home"),
        number(given, "contactpoint.database.memory", 256, 64, 1_000_000));
  }

  /** The address that a user types. */
  public String publicUrl() {
    return "http://localhost:" + ports.http();
  }

  Path databaseFolder() {
    return folder.resolve(mysqlHome == null ? "db" : "db-mysql");
  }

  Path logFolder() {
    return folder.resolve("log");
  }

  static int number(Properties given, String name, int usual, int least, int most) {
    String text = given.getProperty(name, "").strip();
    if (text.isEmpty()) {
      return usual;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same line as a number out of range.
    }
    throw new Refusal(name + " must be a number from " + least + " to " + most + ".");
  }

  private static Path path(Properties given, String name) {
    String text = given.getProperty(name, "").strip();
    return text.isEmpty() ? null : Path.of(text).toAbsolutePath().normalize();
  }

  private static String oneOf(String value, String... allowed) {
    for (String one : allowed) {
      if (one.equals(value)) {
        return value;
      }
    }
    throw new Refusal("contactpoint.mode must be one of " + String.join(", ", allowed) + ".");
  }
}
