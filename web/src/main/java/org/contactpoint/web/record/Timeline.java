package org.contactpoint.web.record;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactpoint.disclosure.RecordView.Worker;

/**
 * The past twelve months as bars: where each begins and how wide it is, in per cent of the year.
 *
 * @param bars one for each who works or worked with the child, in the order of the record
 * @param months where each month begins
 */
public record Timeline(List<Bar> bars, List<Month> months) {

  static final Timeline EMPTY = new Timeline(List.of(), List.of());

  private static final int MONTHS = 12;
  private static final double NARROWEST = 0.6;

  /** Whether the work goes on, was ended, or lapsed because nobody confirmed it. */
  public enum State {
    GOES_ON,
    ENDED,
    LAPSED
  }

  /**
   * One bar.
   *
   * @param who the same as in the list of who works with the child
   * @param label the practitioner, or the organisation where none is recorded
   * @param state how it stands
   * @param from where it begins, such as 12.50%
   * @param width such as 30.00%
   */
  public record Bar(Worker who, String label, State state, String from, String width) {}

  /**
   * Where a month begins.
   *
   * @param at such as 8.20%
   * @param name such as Dec
   * @param odd whether its name is left out where there is little room
   */
  public record Month(String at, String name, boolean odd) {}

  static Timeline of(List<Worker> workers, LocalDate today) {
    LocalDate first = today.minusMonths(MONTHS);
    Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, today) + 1.0);
    List<Month> months = new ArrayList<>();
    for (int i = 1; i <= MONTHS; i++) {
      LocalDate begins = first.plusMonths(i).withDayOfMonth(1);
      months.add(
          new Month(
              percent(scale.at(begins)),
              begins.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK),
              i % 2 != 0));
    }
    return new Timeline(workers.stream().map(w -> bar(w, scale, today)).toList(), months);
  }

  private static Bar bar(Worker who, Scale scale, LocalDate today) {
    boolean over = who.until() != null && who.until().isBefore(today);
    LocalDate last = over ? who.until() : today;
    double from = who.since() == null ? 0 : scale.at(who.since());
    double width = Math.max(NARROWEST, scale.at(last.plusDays(1)) - from);
    return new Bar(
        who,
        who.practitioner() ? who.by().person() : who.by().organisation(),
        who.lapsed() ? State.LAPSED : over ? State.ENDED : State.GOES_ON,
        percent(Math.min(from, 100 - NARROWEST)),
        percent(width));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }

  /** From days to per cent of the year, within it. */
  private record Scale(LocalDate first, double days) {

    double at(LocalDate day) {
      double share = 100 * ChronoUnit.DAYS.between(first, day) / days;
      return Math.max(0, Math.min(100, share));
    }
  }
}
