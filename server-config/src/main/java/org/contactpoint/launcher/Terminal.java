package org.contactpoint.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the person at the keyboard reads: plain lines, each with the seconds since the start. */
final class Terminal {

  private final long start = System.nanoTime();
  private final PrintStream stream =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  /** A step, with the time since the start. */
  void step(String line) {
    stream.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), line));
  }

  /** A line without a time. */
  void line(String line) {
    stream.println(line);
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
