package org.contactpoint.population;

import java.time.LocalDate;

/**
 * How far a population is loaded.
 *
 * @param seed what it is made from
 * @param region where it lives
 * @param asOf the day on which all were under eighteen; kept, so that a load that goes on tomorrow
 *     makes the same children
 * @param total how many children there shall be
 * @param loaded how many there are
 */
record LoadState(long seed, Region region, LocalDate asOf, int total, int loaded) {

  boolean complete() {
    return loaded >= total;
  }

  Population population() {
    return new Population(seed, total, region, asOf);
  }
}
