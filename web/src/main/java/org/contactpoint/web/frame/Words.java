package org.contactpoint.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.contactpoint.kernel.ProductClock;

/** Dates, times and spans as people say them: 3 March 2016, 10:32, 12 days ago. Times of London. */
@Named
@ApplicationScoped
public class Words {

  private static final DateTimeFormatter DATE = formatter("d MMMM yyyy");
  private static final DateTimeFormatter TIME = formatter("HH:mm");
  private static final DateTimeFormatter MINUTE = formatter("d MMMM yyyy, HH:mm");
  private static final DateTimeFormatter MOMENT = formatter("d MMMM yyyy, HH:mm:ss");
  private static final int DAYS_UNTIL_MONTHS = 60;
  private static final int MONTHS_UNTIL_YEARS = 24;

  @Inject private ProductClock clock;

  /** 3 March 2016; an empty text for null. */
  public String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** 10:32; an empty text for null. */
  public String time(Instant instant) {
    return instant == null ? "" : TIME.format(instant.atZone(ProductClock.LONDON));
  }

  /** 3 March 2016, 10:32:07, for lists in which the second matters. */
  public String moment(Instant instant) {
    return instant == null ? "" : MOMENT.format(instant.atZone(ProductClock.LONDON));
  }

  /** 3 March 2016, 10:32. */
  public String minute(Instant instant) {
    return instant == null ? "" : MINUTE.format(instant.atZone(ProductClock.LONDON));
  }

  /** Today, for prints. */
  public LocalDate getToday() {
    return clock.today();
  }

  /** Now, for prints. */
  public Instant getNow() {
    return clock.now();
  }

  /** How long ago a day was: today, yesterday, 12 days ago, 7 months ago, 3 years ago. */
  public String ago(LocalDate day) {
    return ago(day, clock.today());
  }

  static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days <= 0) {
      return "today";
    }
    if (days == 1) {
      return "yesterday";
    }
    if (days < DAYS_UNTIL_MONTHS) {
      return days + " days ago";
    }
    long months = ChronoUnit.MONTHS.between(day, today);
    return months < MONTHS_UNTIL_YEARS
        ? months + (months == 1 ? " month ago" : " months ago")
        : ChronoUnit.YEARS.between(day, today) + " years ago";
  }

  /** A count with a comma at each thousand. */
  public String count(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** A telephone number for a {@code tel:} link: digits and a leading plus only. */
  public String dial(String telephone) {
    return telephone == null ? "" : telephone.replaceAll("(?!^\\+)[^0-9]", "");
  }

  /** The local day of an instant as an address has it: 2026-11-22. */
  public String dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ProductClock.LONDON).toString();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
