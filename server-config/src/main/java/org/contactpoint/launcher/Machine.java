package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine must offer before anything is started. */
final class Machine {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long FIRST_START_MEGABYTES = 1_500;
  private static final long LATER_START_MEGABYTES = 300;

  private Machine() {}

  /**
   * Makes sure of JDK and disk.
   *
   * @throws Refusal naming what is missing
   */
  static void check(Path folder) throws IOException {
    int version = Runtime.version().feature();
    if (version < 17 || version > 21) {
      throw new Refusal(
          "This is Java "
              + version
              + "; ContactPoint runs on Java 17 to 21: point JAVA_HOME there.");
    }
    boolean first = !Files.exists(folder.resolve("payara"));
    Files.createDirectories(folder);
    long needed = first ? FIRST_START_MEGABYTES : LATER_START_MEGABYTES;
    long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    if (free < needed) {
      throw new Refusal(
          "The disk is full: "
              + folder
              + " has "
              + free
              + " MB left, ContactPoint needs "
              + needed
              + " MB.");
    }
  }
}
