package org.contactpoint.bench;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.ChildKey;
import org.contactpoint.vault.ChildSealing;
import org.contactpoint.vault.ChildSeals.Table;
import org.contactpoint.vault.KeyRing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sealing and opening a small part of 250 bytes, and the wrapping of its key. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SealBench {

  private final KeyRing ring = KeyRing.fresh(Instant.parse("2026-11-22T12:00:00Z"));
  private final ChildId child = new ChildId(42);
  private final ChildKey key = ChildSealing.newKey(child);
  private final byte[] plain = new byte[250];
  private final byte[] sealed = ChildSealing.seal(key, Table.CHILD_SCORE, 0, plain);
  private final byte[] wrapped = ChildSealing.wrap(ring, key);

  /** Seals. */
  @Benchmark
  public byte[] seal() {
    return ChildSealing.seal(key, Table.CHILD_SCORE, 0, plain);
  }

  /** Opens with a key at hand. */
  @Benchmark
  public byte[] open() {
    return ChildSealing.open(key, Table.CHILD_SCORE, 0, sealed);
  }

  /** Unwraps the key and opens, as search does for each candidate. */
  @Benchmark
  public byte[] unwrapAndOpen() {
    ChildKey unwrapped = ChildSealing.unwrap(ring, child, 1, wrapped);
    return ChildSealing.open(unwrapped, Table.CHILD_SCORE, 0, sealed);
  }

  /** Makes a key, wraps it and seals, as a load does for each child. */
  @Benchmark
  public byte[] newKeyWrapAndSeal() {
    ChildKey fresh = ChildSealing.newKey(child);
    ChildSealing.wrap(ring, fresh);
    return ChildSealing.seal(fresh, Table.CHILD_SCORE, 0, plain);
  }
}
