package org.contactpoint.matching.tool;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.contactpoint.matching.linkage.ScoredPair;

/**
 * Writes scored pairs as CSV while they come. What the weights are called is known only when all
 * pairs have come, so the pairs wait in a file beside it.
 */
final class LinksFile implements Closeable {

  private final Path file;
  private final Path waiting;
  private final BufferedWriter out;
  private final RowBook rows;
  private final StringBuilder line = new StringBuilder();

  LinksFile(Path file, RowBook rows) throws IOException {
    this.file = file;
    this.waiting = file.resolveSibling("links.part");
    this.out = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8);
    this.rows = rows;
  }

  /** Makes the file itself, with these names of weights. */
  void finish(List<String> comparisons) throws IOException {
    out.close();
    line.append("id_a,id_b,probability,decision");
    for (String comparison : comparisons) {
      CsvText.cell(line.append(','), comparison);
    }
    try (OutputStream whole = Files.newOutputStream(file)) {
      whole.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      Files.copy(waiting, whole);
    }
  }

  void pair(ScoredPair pair) {
    CsvText.cell(line, rows.id(pair.a())).append(',');
    CsvText.cell(line, rows.id(pair.b())).append(',');
    CsvText.number(line, pair.probability(), 6).append(',');
    line.append(pair.decision().name().toLowerCase(Locale.ROOT));
    for (double weight : pair.weights()) {
      CsvText.number(line.append(','), weight, 2);
    }
    end();
  }

  private void end() {
    try {
      out.append(line.append('\n'));
      line.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(waiting);
  }
}
