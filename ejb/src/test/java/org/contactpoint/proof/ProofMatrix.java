package org.contactpoint.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins what the modules' {@link ProofListener}s noted into one matrix: {@code proves.csv} (row,
 * test, result) and a page of it. A test that names a row which nobody has written down fails the
 * build: it proves nothing that anybody asked for.
 */
public final class ProofMatrix {

  private final List<String> rows;
  private final TreeMap<String, Map<String, Result>> results = new TreeMap<>();

  ProofMatrix(List<String> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Writes the matrix.
   *
   * @param arguments the project's folder, the list of known rows, the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    ProofMatrix matrix = new ProofMatrix(Files.readAllLines(Path.of(arguments[1])));
    try (Stream<Path> modules = Files.list(Path.of(arguments[0]))) {
      for (Path module : modules.sorted().toList()) {
        Path evidence = module.resolve("target/evidence/parts");
        if (Files.isDirectory(evidence)) {
          try (Stream<Path> parts = Files.list(evidence)) {
            for (Path part : parts.sorted().toList()) {
              matrix.add(Files.readAllLines(part));
            }
          }
        }
      }
    }
    matrix.write(Path.of(arguments[2]));
  }

  void add(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split(",");
      results
          .computeIfAbsent(cells[0], row -> new TreeMap<>())
          .merge(cells[1], Result.valueOf(cells[2]), Result::worseOf);
    }
  }

  /** Rows that tests name and the list of rows does not. */
  Set<String> unknown() {
    Set<String> unknown = new LinkedHashSet<>(results.keySet());
    unknown.removeAll(rows);
    return unknown;
  }

  void write(Path folder) throws IOException {
    if (!unknown().isEmpty()) {
      throw new IllegalStateException("@Proves names rows that are not in rows.txt: " + unknown());
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("proves.csv"), csv());
    Files.writeString(folder.resolve("proves.html"), page());
  }

  List<String> csv() {
    List<String> lines = new ArrayList<>(List.of("row,test,result"));
    for (String row : rows) {
      results
          .getOrDefault(row, Map.of())
          .forEach((test, result) -> lines.add(row + "," + test + "," + result));
    }
    return lines;
  }

  private String page() {
    String body =
        rows.stream()
            .filter(results::containsKey)
            .map(row -> results.get(row).entrySet().stream().map(e -> line(row, e)))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    long failed =
        results.values().stream()
            .flatMap(m -> m.values().stream())
            .filter(Result.FAILED::equals)
            .count();
    long skipped =
        results.values().stream()
            .flatMap(m -> m.values().stream())
            .filter(Result.SKIPPED::equals)
            .count();
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="UTF-8"><title>What the tests prove</title></head>
        <body>
        <h1>What the tests prove</h1>
        <p>%d of %d rows have a test; %d tests failed, %d were left out.</p>
        <table>
        <thead><tr><th scope="col">Row</th><th scope="col">Test</th><th scope="col">Result</th></tr></thead>
        <tbody>
        %s
        </tbody>
        </table>
        </body>
        </html>
        """
        .formatted(results.size(), rows.size(), failed, skipped, body);
  }

  private static String line(String row, Map.Entry<String, Result> result) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
        .formatted(
            row, result.getKey(), result.getValue().name().toLowerCase(java.util.Locale.ROOT));
  }
}
