package org.contactpoint.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Archives unpacked once and found again by their name until another version replaces them. */
final class Unpacked {

  private Unpacked() {}

  /**
   * Makes sure that the archive lies unpacked in the folder.
   *
   * @param archive opens the zip or jar
   * @param version what was unpacked is kept as long as this stays the same
   * @param prefix only entries below it, and without it
   * @param programs endings of the files that are made executable
   */
  static void into(
      Path folder, String version, Archive archive, String prefix, List<String> programs)
      throws IOException {
    Path mark = folder.resolve(".version");
    if (Files.exists(mark) && Files.readString(mark).equals(version)) {
      return;
    }
    delete(folder);
    Files.createDirectories(folder);
    try (ZipInputStream zip = new ZipInputStream(archive.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(prefix) && entry.getName().length() > prefix.length()) {
          unpack(zip, entry, folder, prefix, programs);
        }
      }
    }
    Files.writeString(mark, version);
  }

  private static void unpack(
      ZipInputStream zip, ZipEntry entry, Path folder, String prefix, List<String> programs)
      throws IOException {
    Path target = folder.resolve(entry.getName().substring(prefix.length())).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry outside of the archive");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      zip.transferTo(out);
    }
    if (programs.stream().anyMatch(entry.getName()::endsWith)
        && !target.toFile().setExecutable(true)) {
      throw new IOException("cannot make a program executable");
    }
  }

  /** Deletes a folder with everything in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  /** Copies a folder with everything in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(
            one,
            to.resolve(from.relativize(one).toString()),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Opens an archive. */
  interface Archive {
    InputStream open() throws IOException;
  }
}
