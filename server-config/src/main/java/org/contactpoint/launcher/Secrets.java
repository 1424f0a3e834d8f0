package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * Passwords made at first use and kept in files that only their owner can read. None is ever given
 * to a process as an argument, where every user of the machine could list it.
 */
final class Secrets {

  // No letters and digits that look alike, nothing that a shell, SQL or a URL would read as a sign.
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  /** The secret of that name; made on first use. About 139 bits. */
  String get(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      write(file, random(24));
    }
    return Files.readString(file).strip();
  }

  /** A random word without signs. */
  static String random(int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return word.toString();
  }

  /** Writes a file that is private from its first byte on. */
  static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
  }
}
