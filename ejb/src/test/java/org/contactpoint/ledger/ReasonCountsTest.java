package org.contactpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F123")
class ReasonCountsTest {

  @Test
  void fewAreToldAsFewAndManyInTens() {
    assertThat(line(0))
        .extracting(ReasonCounts.Line::count, ReasonCounts.Line::few)
        .containsExactly(0, false);
    assertThat(line(1)).isEqualTo(line(9));
    assertThat(line(9).few()).isTrue();
    assertThat(line(10).count()).isEqualTo(10);
    assertThat(line(14)).isEqualTo(line(10));
    assertThat(line(15).count()).isEqualTo(20);
  }

  @Test
  void everySectorHasALineForEachReasonThatItMayGiveAndForNoOther() {
    List<ReasonCounts.Line> lines =
        LedgerReasonCounts.lines(
            List.of(
                new ReasonCountRepository.Counted(Sector.POLICE, "PROTECTING_CHILD", 31),
                new ReasonCountRepository.Counted(Sector.POLICE, null, 12)));

    for (Sector sector : Sector.values()) {
      assertThat(lines.stream().filter(l -> l.sector() == sector && l.reason() != null))
          .extracting(ReasonCounts.Line::reason)
          .containsExactlyElementsOf(Reason.of(sector));
    }
    assertThat(lines.stream().filter(l -> l.count() > 0))
        .containsExactly(
            new ReasonCounts.Line(Sector.POLICE, Reason.PROTECTING_CHILD, 30, false),
            new ReasonCounts.Line(Sector.POLICE, null, 10, false));
  }

  @Test
  void quartersAreOfTheCalendar() {
    Quarter last = Quarter.of(LocalDate.of(2026, 11, 22));

    assertThat(last).hasToString("2026-4");
    assertThat(last.from()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(last.to()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(last.andBefore(4))
        .extracting(Quarter::toString)
        .containsExactly("2026-4", "2026-3", "2026-2", "2026-1", "2025-4");
    assertThat(Quarter.read("2026-5")).isEmpty();
    assertThat(Quarter.read("2026-4 OR 1")).isEmpty();
  }

  @Test
  void marksAreReadAsTheyWereWritten() {
    String written = Mark.write(Set.of(Mark.OUTSIDE_AREA), "asked; something");

    assertThat(Mark.read(written)).containsExactly("OUTSIDE_AREA");
    assertThat(Mark.write(Set.of(), "asked")).isEqualTo("asked");
    assertThat(Mark.read("first name marks=OUTSIDE_AREA; x")).isEmpty();
    assertThat(Mark.read(null)).isEmpty();
  }

  private static ReasonCounts.Line line(int exactly) {
    return ReasonCounts.Line.of(Sector.HEALTH, Reason.HOME_VISIT, exactly);
  }
}
