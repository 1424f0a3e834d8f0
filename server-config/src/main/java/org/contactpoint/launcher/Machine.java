package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine must offer before anything is started. */
final class Machine {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long FIRST_START_MEGABYTES = 1_500;
  private static final long LATER_START_MEGABYTES = 300;
  private static final int OLDEST_JAVA = 17;
  private static final int NEWEST_JAVA = 21;

  private Machine() {}

  /**
   * Makes sure of JDK, folder and disk.
   *
   * @throws Refusal naming what is missing
   */
  static void check(Path folder) throws IOException {
    requireJava(Runtime.version().feature());
    boolean first = !Files.exists(folder.resolve("payara"));
    try {
      Files.createDirectories(folder);
    } catch (AccessDeniedException e) {
      requireWritable(folder, false);
    }
    requireWritable(folder, Files.isWritable(folder));
    requireSpace(folder, first, Files.getFileStore(folder).getUsableSpace());
  }

  static void requireJava(int version) {
    if (version < OLDEST_JAVA || version > NEWEST_JAVA) {
      throw new Refusal(
          "This is Java "
              + version
              + "; ContactPoint needs Java 17 at least, and 21 at most: point JAVA_HOME there.");
    }
  }

  static void requireWritable(Path folder, boolean writable) {
    if (!writable) {
      throw new Refusal(
          "The folder "
              + folder
              + " may not be written to by "
              + System.getProperty("user.name")
              + ": run as its owner.");
    }
  }

  static void requireSpace(Path folder, boolean firstStart, long freeBytes) {
    long needed = firstStart ? FIRST_START_MEGABYTES : LATER_START_MEGABYTES;
    long free = freeBytes / MEGABYTE;
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
