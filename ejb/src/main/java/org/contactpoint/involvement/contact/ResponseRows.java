package org.contactpoint.involvement.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Counts requests by organisation. */
final class ResponseRows {

  private ResponseRows() {}

  /**
   * A request as its duty tells.
   *
   * @param organisation name of who was asked
   * @param passedOn whether it was not answered in time
   * @param seenAt or null
   * @param settledAt or null
   * @param answered whether it was dealt with, and not merely taken back
   */
  record Asked(
      String organisation,
      Instant askedAt,
      Instant seenAt,
      Instant settledAt,
      boolean answered,
      boolean passedOn) {}

  /** A row for each organisation; who has answered nothing is the slowest. */
  static List<ResponseTimes.Row> of(List<Asked> asked) {
    Map<String, List<Asked>> by = new LinkedHashMap<>();
    asked.forEach(a -> by.computeIfAbsent(a.organisation(), name -> new ArrayList<>()).add(a));
    return by.entrySet().stream()
        .map(e -> row(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing(
                    ResponseTimes.Row::answer, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(ResponseTimes.Row::organisation))
        .toList();
  }

  private static ResponseTimes.Row row(String organisation, List<Asked> asked) {
    return new ResponseTimes.Row(
        organisation,
        asked.size(),
        (int) asked.stream().filter(Asked::answered).count(),
        (int) asked.stream().filter(Asked::passedOn).count(),
        median(asked, Asked::seenAt),
        median(asked, a -> a.answered() ? a.settledAt() : null));
  }

  /** The lower one of the two in the middle. */
  private static Duration median(List<Asked> asked, Function<Asked, Instant> until) {
    List<Duration> times =
        asked.stream()
            .map(a -> until.apply(a) == null ? null : Duration.between(a.askedAt(), until.apply(a)))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return times.isEmpty() ? null : times.get((times.size() - 1) / 2);
  }
}
