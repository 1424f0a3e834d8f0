package org.contactpoint.matching.tool;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.matching.tool.table.BadInputException;

/**
 * The program. It says in the end what it found and where it wrote it; of persons it shows nothing
 * on the terminal, unless asked why two rows belong together.
 */
public final class MatchingTool {

  private static final int DONE = 0;
  private static final int UNFORESEEN = 1;
  private static final int UNUSABLE = 2;
  private static final int NO_ROOM = 3;
  private static final int WORSE = 4;
  private static final int PLACES = 12;

  private final PrintStream terminal;

  private MatchingTool(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Starts the program; {@code --help} tells what it takes. */
  public static void main(String... arguments) {
    PrintStream terminal =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int exit = run(terminal, arguments);
    terminal.flush();
    if (exit != DONE) {
      Runtime.getRuntime().exit(exit);
    }
  }

  /**
   * Runs within another program.
   *
   * @param terminal what the user reads
   * @return 0 when done, 2 when something given cannot be used, 3 when memory or disk does not
   *     suffice, 4 when a test set was linked worse than is written, 1 when something unforeseen
   *     happened
   */
  public static int run(PrintStream terminal, String... arguments) {
    try {
      return new MatchingTool(terminal).begin(System.nanoTime(), arguments);
    } catch (BadInputException e) {
      terminal.println(e.getMessage());
      return UNUSABLE;
    } catch (OutOfMemoryError e) {
      return tooSmall(terminal);
    } catch (NoClassDefFoundError e) {
      terminal.println(
          "A library is missing: the folder matching-tool must lie beside matching-tool.jar.");
      return UNUSABLE;
    } catch (IOException | UncheckedIOException e) {
      terminal.println("The results could not be written: is the folder writable, the disk full?");
      return NO_ROOM;
    } catch (RuntimeException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        return tooSmall(terminal);
      }
      // Its message may hold what a row says; the place in the program cannot.
      terminal.println("Something unforeseen happened: please report these lines.");
      terminal.println(e.getClass().getName());
      Arrays.stream(e.getStackTrace()).limit(PLACES).forEach(p -> terminal.println("  " + p));
      return UNFORESEEN;
    }
  }

  private static int tooSmall(PrintStream terminal) {
    terminal.println(
        "There is not enough memory for these rows. Give Java more: java -Xmx4g -jar ...");
    return NO_ROOM;
  }

  private int begin(long began, String... arguments) throws IOException {
    if (arguments.length == 0 || arguments[0].equals("--help") || arguments[0].equals("-h")) {
      terminal.print(Usage.LONG);
      return DONE;
    }
    Options options = Options.of(arguments);
    if (Files.exists(options.out()) && !Files.isDirectory(options.out())) {
      throw new BadInputException(options.out() + " is a file: --out names a folder.");
    }
    if (options.suite() != null) {
      return new Suite(options, terminal).run() ? DONE : WORSE;
    }
    if (!options.why().isEmpty()) {
      new Why(load(options), terminal).tell(options.why());
      return DONE;
    }
    try (Results results = Results.begin(options)) {
      Summary summary = new Job(options, load(options), results, began).run();
      terminal.print(SummaryText.brief(summary));
      terminal.println(
          "Written to " + options.out() + ": links.csv, clusters.csv, summary.txt, summary.csv");
      return DONE;
    }
  }

  private Loaded load(Options options) throws IOException {
    Loaded loaded = new Loaded(options);
    if (loaded.guessed()) {
      tellGuess(options, loaded);
    }
    return loaded;
  }

  private void tellGuess(Options options, Loaded loaded) throws IOException {
    terminal.println("No mapping was given (--map). Guessed from the names of the columns:");
    loaded.mapping().lines().forEach(l -> terminal.println("  " + l));
    loaded.mapping().remarks().forEach(terminal::println);
    Files.createDirectories(options.out());
    List<String> kept = new ArrayList<>(loaded.mapping().lines());
    loaded.mapping().remarks().forEach(remark -> kept.add("# " + remark));
    Files.write(options.out().resolve("guessed.map"), kept);
    terminal.println(
        "This is kept in "
            + options.out().resolve("guessed.map")
            + ": mend it and give it with --map.");
  }
}
