package org.contactpoint.matching.tool;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.contactpoint.matching.linkage.ScoredPair;

/** Writes scored pairs as CSV while they come. */
final class LinksFile implements Closeable {

  private final BufferedWriter out;
  private final RowBook rows;
  private final StringBuilder line = new StringBuilder();

  LinksFile(Path file, RowBook rows) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.rows = rows;
  }

  /** The first line; to be written before any pair. */
  void header(List<String> comparisons) {
    line.append("id_a,id_b,probability,decision");
    for (String comparison : comparisons) {
      CsvText.cell(line.append(','), comparison);
    }
    end();
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
  }
}
