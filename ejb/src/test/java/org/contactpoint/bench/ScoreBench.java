package org.contactpoint.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.NameForms;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Scored;
import org.contactpoint.matching.Scorer;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.question.EvidenceScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging one candidate with a former name against a mistyped question. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBench {

  private final NearNames forenames = new NearNames();
  private final NearNames surnames = new NearNames();
  private final Scorer scorer = new EvidenceScorer(() -> forenames, () -> surnames);

  private final Wanted wanted =
      new Wanted(
          NameForms.forenames("Amina"),
          NameForms.surnames("Okaforr"),
          new AskedBirth.Day(LocalDate.of(2015, 12, 3)),
          null,
          null,
          "M6",
          null,
          null,
          null,
          List.of(),
          false);

  private final Person candidate =
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

  /** One candidate. */
  @Benchmark
  public Scored score() {
    return scorer.score(wanted, candidate);
  }
}
