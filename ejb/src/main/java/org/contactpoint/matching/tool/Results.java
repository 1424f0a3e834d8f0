package org.contactpoint.matching.tool;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * The folder of a run. What an earlier run left is taken away before anything else, and the new
 * files come into their place together at the end, so that a run that fails leaves nothing that
 * looks like its result.
 */
final class Results implements Closeable {

  static final String LINKS = "links.csv";
  static final String CLUSTERS = "clusters.csv";
  static final String SUMMARY = "summary.txt";
  static final String TABLE = "summary.csv";

  private static final List<String> NAMES = List.of(LINKS, CLUSTERS, SUMMARY, TABLE);
  private static final String UNFINISHED = "unfinished";

  private final Path folder;
  private final Path unfinished;

  private Results(Path folder) {
    this.folder = folder;
    unfinished = folder.resolve(UNFINISHED);
  }

  /**
   * Takes away what an earlier run left.
   *
   * @throws BadInputException when something that is to be read is among it
   * @throws IOException when it cannot be taken away
   */
  static Results begin(Options options) throws IOException {
    Results results = new Results(options.out());
    results.refuseToOverwrite(options);
    if (Files.isDirectory(results.folder)) {
      results.close();
      for (String name : NAMES) {
        Files.deleteIfExists(results.folder.resolve(name));
      }
    }
    return results;
  }

  private void refuseToOverwrite(Options options) {
    List<Path> read = new ArrayList<>(options.files());
    if (options.mapping() != null) {
      read.add(options.mapping());
    }
    if (options.truth() != null) {
      read.add(options.truth());
    }
    for (Path path : read) {
      for (String name : NAMES) {
        if (whole(path).equals(whole(folder.resolve(name)))) {
          throw new BadInputException(
              path + " is where the results go: name another folder with --out.");
        }
      }
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Where to write a file until all are done. */
  Path file(String name) throws IOException {
    return Files.createDirectories(unfinished).resolve(name);
  }

  /** Brings the files into their place. */
  void finish() throws IOException {
    for (String name : NAMES) {
      Files.move(
          unfinished.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    close();
  }

  /** Takes away what is not finished; whatever else lies there is somebody's own. */
  @Override
  public void close() throws IOException {
    for (String name : NAMES) {
      Files.deleteIfExists(unfinished.resolve(name));
    }
    try {
      Files.deleteIfExists(unfinished);
    } catch (DirectoryNotEmptyException e) {
      // Kept: the tool made none of what is left.
      return;
    }
  }
}
