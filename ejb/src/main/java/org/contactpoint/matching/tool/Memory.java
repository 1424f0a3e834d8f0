package org.contactpoint.matching.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that the process ever held. */
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Memory() {}

  /**
   * In megabytes of 1,000,000 bytes: of the whole process on Linux, elsewhere what Java has taken
   * for objects.
   */
  static long peakMegabytes() {
    try {
      if (Files.isReadable(STATUS)) {
        for (String line : Files.readAllLines(STATUS)) {
          if (line.startsWith("VmHWM:")) {
            return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1_000_000;
          }
        }
      }
    } catch (IOException | NumberFormatException expected) {
      // Another system, or one that hides it: the figure below is the next best.
    }
    return Runtime.getRuntime().totalMemory() / 1_000_000;
  }
}
