package org.contactpoint.matching.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.NameForms;
import org.contactpoint.matching.compare.NameText;
import org.contactpoint.population.Population;
import org.contactpoint.population.Region;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The artefact of search: whole, and its chances as counted on random pairs of the synthetic
 * population. The shares that this counts are reported, so that a new version can take them.
 */
@Proves("F043")
class SearchRulesTest {

  private static final int CHILDREN = 10_000;
  private static final int PAIRS = 400_000;

  /** Steps that fewer pairs are on are left alone. */
  private static final int ENOUGH = 400;

  private final Map<Scale, int[]> counts = new EnumMap<>(Scale.class);

  @ParameterizedTest
  @EnumSource(Scale.class)
  void chancesAddUpAndWhatAgreesSpeaksForAChild(Scale scale) {
    int steps = Math.min(scale.slot().exactFrom() + 1, scale.slot().steps().size());
    double all =
        IntStream.range(1, steps).mapToDouble(s -> Weights.STANDARD.chance(scale, s)).sum();
    assertThat(all).isCloseTo(1, within(0.011));
    assertThat(Weights.STANDARD.of(scale, 0)).isZero();
    assertThat(Weights.STANDARD.of(scale, 1)).isNegative();
    double most =
        IntStream.range(1, steps).mapToDouble(s -> Weights.STANDARD.of(scale, s)).max().orElse(0);
    assertThat(most).isBetween(0.9, 24.0);
  }

  @Test
  void chancesAreAsCountedOnRandomPairs(TestReporter reporter) {
    List<GoldenRecord> children =
        new Population(5, CHILDREN, Region.ENGLAND, LocalDate.of(2026, 11, 22))
            .children()
            .map(child -> child.golden())
            .filter(child -> child.birth() != null && child.birth().accuracy() == Accuracy.EXACT)
            .toList();
    Random random = new Random(51);
    for (int pair = 0; pair < PAIRS; pair++) {
      GoldenRecord asked = children.get(random.nextInt(children.size()));
      GoldenRecord other = children.get(random.nextInt(children.size()));
      if (asked != other) {
        names(asked.names().get(0), other.names().get(0));
        births(asked, other);
        places(asked, other);
      }
    }
    counts.forEach(
        (scale, seen) -> {
          double all = IntStream.of(seen).sum() - seen[0];
          for (int step = 1; step < seen.length; step++) {
            double share = seen[step] / all;
            reporter.publishEntry(scale.line() + " " + step, Double.toString(share));
            if (seen[step] >= ENOUGH) {
              assertThat(Weights.STANDARD.chance(scale, step) / share)
                  .as("%s %s: %s", scale.line(), step, share)
                  .isBetween(0.7, 1.4);
            }
          }
        });
  }

  private void names(NameFact asked, NameFact other) {
    name(
        Scale.FORENAME,
        NameForms.forenames(asked.forenames()),
        NameForms.forenames(other.forenames()));
    name(Scale.SURNAME, NameForms.surnames(asked.surname()), NameForms.surnames(other.surname()));
  }

  private void name(Scale scale, List<String> asked, List<String> other) {
    if (!asked.isEmpty()) {
      List<NameText> borne = AskedName.texts(other);
      count(scale, new AskedName(asked.subList(0, 1), scale == Scale.FORENAME).with(borne).step());
    }
  }

  private void births(GoldenRecord asked, GoldenRecord other) {
    LocalDate date = asked.birth().date();
    for (AskedBirth known :
        List.of(
            new AskedBirth.Day(date),
            new AskedBirth.Month(YearMonth.from(date)),
            AskedBirth.Span.year(date.getYear()))) {
      BirthEvidence birth = BirthEvidence.of(known, other.birth());
      count(birth.scale(), birth.step());
    }
  }

  private void places(GoldenRecord asked, GoldenRecord other) {
    Optional<String> one = postcode(asked);
    Optional<String> two = postcode(other);
    if (one.isPresent() && two.isPresent()) {
      String district = one.get().substring(0, one.get().indexOf(' '));
      for (String postcode : new String[] {one.get(), null}) {
        PlaceEvidence place = PlaceEvidence.of(postcode, district, two.get(), false);
        count(place.scale(), place.step());
      }
    }
  }

  private static Optional<String> postcode(GoldenRecord child) {
    return child.addresses().stream()
        .map(AddressFact::postcode)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private void count(Scale scale, int step) {
    int steps = Math.min(scale.slot().exactFrom() + 1, scale.slot().steps().size());
    counts.computeIfAbsent(scale, any -> new int[steps])[step]++;
  }
}
