package org.contactpoint.matching.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.matching.tool.table.Table;

/**
 * Runs the public test sets one after the other, each as a process of its own so that its time is
 * that of a user, and prints the table of docs/benchmarks.md.
 */
final class Suite {

  /** One set: where its files are, and how peers did on it. */
  private record TestSet(
      String name,
      List<String> files,
      String mapping,
      String truth,
      String options,
      String peers) {}

  private static final int MINUTES = 30;

  private final Options options;
  private final PrintStream terminal;

  Suite(Options options, PrintStream terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /** Runs all; says whether none is worse than the table that it is judged by, if there is one. */
  boolean run() throws IOException {
    SuiteTable table = options.table() == null ? null : SuiteTable.of(options.table());
    Path data = options.suite();
    terminal.println(
        "| set | rows | precision | recall | F1 | F1 at p >= .5 | clusters: F1, B3 | for review:"
            + " pairs, right | recall at p >= .01 | best F1 | s | s of processor | peers' F1 |");
    terminal.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (TestSet set : sets()) {
      List<Path> files = set.files().stream().map(data::resolve).toList();
      if (files.stream().allMatch(Files::exists)) {
        double f1 = run(set, files);
        if (table != null) {
          table.compare(set.name(), f1);
        }
      } else {
        terminal.println("| " + set.name() + " | not there: skipped |");
      }
    }
    if (table != null) {
      table.words().forEach(terminal::println);
    }
    return table == null || !table.worse();
  }

  private double run(TestSet set, List<Path> files) throws IOException {
    Path out = options.out().resolve(set.name().replaceAll("[^A-Za-z0-9]+", "-"));
    Files.createDirectories(out);
    Path mapping = out.resolve(set.mapping());
    Files.write(mapping, lines(set.mapping()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(MatchingTool.class.getName());
    files.forEach(f -> command.add(f.toString()));
    command.addAll(List.of("--map", mapping.toString(), "--out", out.toString()));
    command.addAll(List.of("--seed", Long.toString(options.seed())));
    command.addAll(List.of("--threads", Integer.toString(options.threads())));
    if (!set.truth().isEmpty()) {
      command.addAll(List.of("--truth", options.suite().resolve(set.truth()).toString()));
    }
    if (!set.options().isEmpty()) {
      command.addAll(List.of(set.options().split(" ")));
    }
    if (options.profile() != null) {
      command.addAll(List.of("--profile", options.profile()));
    }
    long began = System.nanoTime();
    finish(set, out, command);
    return print(set, out, (System.nanoTime() - began) / 1e9);
  }

  private static void finish(TestSet set, Path out, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(out.resolve("terminal.txt").toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new BadInputException(
            set.name() + " could not be run: " + out.resolve("terminal.txt") + " tells why.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroy();
    }
  }

  private double print(TestSet set, Path out, double seconds) {
    Map<String, Double> figures = new HashMap<>();
    Table.open(out.resolve("summary.csv"))
        .read(
            cells -> {
              if (List.of("quality", "rows", "seconds").contains(cells[0])) {
                figures.put(cells[1] + "/" + cells[2], Double.valueOf(cells[3]));
              }
            });
    terminal.println(
        String.format(
            Locale.US,
            "| %s | %,.0f | %s | %s | **%s** | %s | %s, %s | %,.0f, %,.0f | %s | %s | %.1f | %.1f |"
                + " %s |",
            set.name(),
            figures.get("/rows"),
            share(figures, "links/precision"),
            share(figures, "links/recall"),
            share(figures, "links/f1"),
            share(figures, "p >= 0.5/f1"),
            share(figures, "clusters/f1"),
            share(figures, "b_cubed/f1"),
            figures.get("review/right_of"),
            figures.get("review/right_hits"),
            share(figures, "p >= 0.01/recall"),
            share(figures, "best threshold/f1"),
            seconds,
            figures.getOrDefault(Job.PROCESSOR + "/seconds", 0.0),
            set.peers()));
    return figures.getOrDefault("links/f1", 0.0);
  }

  private static String share(Map<String, Double> figures, String figure) {
    Double value = figures.get(figure);
    return value == null ? "" : String.format(Locale.US, "%.4f", value);
  }

  private static List<TestSet> sets() throws IOException {
    List<TestSet> sets = new ArrayList<>();
    for (String line : lines("sets.txt")) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cells[i].strip();
        }
        sets.add(
            new TestSet(
                cells[0], List.of(cells[1].split(" ")), cells[2], cells[3], cells[4], cells[5]));
      }
    }
    return sets;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = Suite.class.getResourceAsStream("suite/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
