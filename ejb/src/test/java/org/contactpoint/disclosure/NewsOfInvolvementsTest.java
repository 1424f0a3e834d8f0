package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read on 10 March, last looked on 1 March at noon. */
@Proves("F050")
class NewsOfInvolvementsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private final NewsOfInvolvements news =
      new NewsOfInvolvements(Instant.parse("2026-03-01T12:00:00Z"), TODAY);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "recorded before, 2026-01-01, -, 2027-01-01, 2026-03-01T11:59:59Z, -, -",
        "recorded since, 2026-01-01, -, 2027-01-01, 2026-03-01T12:00:01Z, -, JOINED",
        "a feed says since before, 2026-03-01, -, -, -, -, -",
        "a feed says since, 2026-03-02, -, -, -, -, JOINED",
        "begins tomorrow, 2026-03-11, -, -, 2026-03-09T12:00:00Z, -, -",
        "ended since, 2026-01-01, 2026-02-01, 2027-01-01, -, 2026-03-05T09:00:00Z, LEFT",
        "ended before, 2026-01-01, 2026-02-01, 2027-01-01, -, 2026-02-01T09:00:00Z, -",
        "came and went since, 2026-03-02, 2026-03-04, -, 2026-03-02T09:00:00Z, 2026-03-04T09:00:00Z, LEFT",
        "lapsed since, 2025-01-01, -, 2026-03-01, 2025-01-01T09:00:00Z, -, LAPSED",
        "lapsed before, 2025-01-01, -, 2026-02-28, 2025-01-01T09:00:00Z, -, -",
        "its last day, 2025-01-01, -, 2026-03-10, 2025-01-01T09:00:00Z, -, -",
      })
  void of(
      String what,
      LocalDate since,
      LocalDate until,
      LocalDate expires,
      Instant added,
      Instant ended,
      ChildNews.Kind kind) {
    InvolvementFact fact =
        new InvolvementFact(
            InvolvementFact.Service.SCHOOL,
            1,
            null,
            2L,
            since,
            until,
            since,
            expires,
            false,
            2L,
            added,
            ended,
            null);

    assertThat(news.of(fact)).as(what).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}")
  @Proves({"F014", "F051"})
  @CsvSource(
      nullValues = "-",
      value = {
        "leads since, true, 2026-01-01T09:00:00Z, 2026-03-05T09:00:00Z, LEADS",
        "leads no more since, false, 2026-01-01T09:00:00Z, 2026-03-05T09:00:00Z, LEADS_NOT",
        "has led for long, true, 2026-01-01T09:00:00Z, 2026-01-01T09:00:00Z, -",
        "has not led for long, false, 2026-01-01T09:00:00Z, 2026-02-01T09:00:00Z, -",
        "never led, false, 2026-01-01T09:00:00Z, -, -",
        "joined as lead, true, 2026-03-05T09:00:00Z, 2026-03-05T09:00:00Z, JOINED",
      })
  void ofTheLead(String what, boolean lead, Instant added, Instant led, ChildNews.Kind kind) {
    LocalDate since = TODAY.minusYears(1);
    InvolvementFact fact =
        new InvolvementFact(
            InvolvementFact.Service.SCHOOL,
            1,
            null,
            2L,
            since,
            null,
            since,
            null,
            lead,
            2L,
            added,
            null,
            led);

    assertThat(news.of(fact)).as(what).isEqualTo(kind);
  }
}
