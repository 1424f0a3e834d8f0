package org.contactpoint.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What a searcher knows of a birth date. */
public sealed interface AskedBirth {

  /** The first year of birth worth asking for. */
  int firstYear();

  /** The last year of birth worth asking for. */
  int lastYear();

  /** Whether a year is what was meant, rather than one near it. */
  boolean likely(int year);

  /**
   * The whole date.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements AskedBirth {
    @Override
    public int firstYear() {
      return date.getYear();
    }

    @Override
    public int lastYear() {
      return date.getYear();
    }

    @Override
    public boolean likely(int year) {
      return year == date.getYear();
    }

    @Override
    public String toString() {
      return "a birth date asked for";
    }
  }

  /**
   * Month and year.
   *
   * @param month which
   */
  record Month(YearMonth month) implements AskedBirth {
    @Override
    public int firstYear() {
      return month.getYear();
    }

    @Override
    public int lastYear() {
      return month.getYear();
    }

    @Override
    public boolean likely(int year) {
      return year == month.getYear();
    }

    @Override
    public String toString() {
      return "a birth month asked for";
    }
  }

  /**
   * A year or an age: days between which the birth is thought to lie, taken one year wider on
   * either side (decisions.md, minimum knowledge).
   *
   * @param from first likely day
   * @param to last likely day
   */
  record Span(LocalDate from, LocalDate to) implements AskedBirth {

    /** A calendar year. */
    public static Span year(int year) {
      return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Who is so many years old on a day. */
    public static Span age(int years, LocalDate today) {
      return new Span(today.minusYears(years + 1L).plusDays(1), today.minusYears(years));
    }

    /** Whoever is a child on a day, or was one lately. */
    public static Span childhood(LocalDate today) {
      return new Span(today.minusYears(18), today);
    }

    @Override
    public int firstYear() {
      return earliest().getYear();
    }

    @Override
    public int lastYear() {
      return latest().getYear();
    }

    @Override
    public boolean likely(int year) {
      return year >= from.getYear() && year <= to.getYear();
    }

    /** The first day that is taken for likely enough to ask for. */
    public LocalDate earliest() {
      return from.minus(1, ChronoUnit.YEARS);
    }

    /** The last such day. */
    public LocalDate latest() {
      return to.plus(1, ChronoUnit.YEARS);
    }

    @Override
    public String toString() {
      return "a birth year asked for";
    }
  }
}
