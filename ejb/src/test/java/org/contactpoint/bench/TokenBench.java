package org.contactpoint.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.contactpoint.vault.BlindIndex;
import org.contactpoint.vault.KeyRing;
import org.contactpoint.vault.Tokens.Audience;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;
import org.contactpoint.vault.Tokens.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tokens of names that are remembered, singly and in batches, and masks; time for one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenBench {

  private static final int BATCH = 300;

  private final KeyRing ring = KeyRing.fresh(Instant.parse("2026-11-22T12:00:00Z"));
  private final BlindIndex index = new BlindIndex(() -> ring);
  private final List<Key> batch = new ArrayList<>();
  private final Row row = index.mask(Audience.GENERAL, 7, 42);
  private long next;

  /** Three hundred pairs of sixty surnames and five forenames in one year. */
  public TokenBench() {
    for (int i = 0; i < BATCH; i++) {
      batch.add(new Key(Kind.NAMES_YEAR, "SURNAME" + i % 60, "NAME" + i % 5, 2015));
    }
  }

  /** One token in a call of its own. */
  @Benchmark
  public long[] single() {
    return index.derive(Audience.GENERAL, batch.subList(0, 1));
  }

  /** One token of three hundred in a call. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public long[] inBatch() {
    return index.derive(Audience.GENERAL, batch);
  }

  /** One token of a name that was never seen before: two HMACs more. */
  @Benchmark
  public long[] unknownName() {
    return index.derive(
        Audience.GENERAL, List.of(new Key(Kind.IDENTIFIER, "NHS", "N" + next++, 0)));
  }

  /** Masks a target. */
  @Benchmark
  public Row mask() {
    return index.mask(Audience.GENERAL, 7, 42);
  }

  /** Unmasks and checks a row. */
  @Benchmark
  public long unmask() {
    return index.unmask(Audience.GENERAL, row);
  }
}
