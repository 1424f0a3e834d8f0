package org.contactpoint.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The server as code: the ordered files under {@code server/}, the same for everybody. */
final class AsadminFiles {

  private static final List<String> NAMES =
      List.of(
          "05-ports",
          "10-listeners",
          "30-logging",
          "40-hardening",
          "50-monitoring",
          "60-jvm",
          "70-timers");

  private AsadminFiles() {}

  /**
   * All commands in their order, with their comments.
   *
   * @param local commands of one installation, which come after the ports and before what uses them
   */
  static String all(List<String> local) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : NAMES) {
      try (InputStream in =
          AsadminFiles.class.getResourceAsStream("/server/" + name + ".asadmin")) {
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
      if (name.equals(NAMES.get(0))) {
        all.append(String.join("\n", local)).append('\n');
      }
    }
    return all.toString();
  }
}
