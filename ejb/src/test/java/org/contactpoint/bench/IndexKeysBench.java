package org.contactpoint.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.Person;
import org.contactpoint.vault.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The compound keys of one child with a former name and two postcodes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexKeysBench {

  private final Person person =
      new Person(
          List.of(
              new Person.Name("Aminah Noor", "Okafor-Reid", Person.Use.IN_USE),
              new Person.Name("Aminah", "Reid", Person.Use.FORMER)),
          BirthDate.exact(2015, 3, 12),
          Gender.FEMALE,
          List.of("M6 5WZ", "M7 4QQ"),
          List.of("Langworthy Road School"),
          List.of("Joan Reid"),
          "4821903617",
          List.of());

  /** All keys of the child. */
  @Benchmark
  public List<Tokens.Key> keys() {
    return IndexKeys.of(person);
  }
}
