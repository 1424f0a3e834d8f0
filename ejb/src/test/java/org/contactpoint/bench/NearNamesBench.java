package org.contactpoint.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.contactpoint.matching.NearNames;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The hundred names nearest to a mistyped one, in dictionaries of a town and of the country. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NearNamesBench {

  private static final String[] PARTS =
      ("BRA CLO DER FEN GRI HAL JEN KOR LIN MAN NOR PAR RIS SAN TEM WEL TON LEY FORD HAM SON"
              + " WOOD FIELD BY KINS WICK A E I O U SH TH K N R S T L")
          .split(" ");

  /** Distinct names. */
  @Param({"20000", "500000"})
  private int names;

  private final NearNames dictionary = new NearNames();
  private final Random random = new Random(7);

  /** Fills the dictionary. */
  @Setup
  public void fill() {
    while (dictionary.size() < names) {
      for (int i = 0; i < 1_000; i++) {
        dictionary.count(name(), 1 + random.nextInt(50));
      }
    }
  }

  /** One question, a new name each time. */
  @Benchmark
  public List<NearNames.Near> near() {
    return dictionary.near(name(), 100);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int part = 0; part < 3; part++) {
      name.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return name.append((char) ('A' + random.nextInt(26))).toString();
  }
}
