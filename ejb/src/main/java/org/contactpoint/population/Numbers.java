package org.contactpoint.population;

import java.util.Locale;
import java.util.Optional;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.NhsNumber;
import org.contactpoint.kernel.Upn;

/**
 * Numbers of synthetic children. A child's own number is family times eight plus place in the
 * family; from it every other number follows, without keeping what has been given out.
 */
final class Numbers {

  /** Own numbers from here on are those of the printed children. */
  static final int PRINTED = 99_999_000;

  private static final int SERIALS = 100_000_000;
  private static final int HALF = 14;
  private static final int HALF_MASK = (1 << HALF) - 1;

  /**
   * Ten beginnings that follow each other have at least nine with a check digit; the last ten
   * blocks of ten are left to the printed children.
   */
  private static final int NHS_NUMBERS = 899_910;

  private static final int NHS_FIRST_TWO = 720_000;

  private final long seed;

  Numbers(long seed) {
    this.seed = seed;
  }

  /**
   * A seeded permutation of all serials, so that neighbours in birth are not neighbours in number:
   * a Feistel network on 28 bits, walked until it falls among the hundred million.
   */
  IndexNumber index(int own) {
    int serial = own;
    do {
      serial = shuffle(serial);
    } while (serial >= SERIALS);
    return IndexNumber.of(serial);
  }

  private int shuffle(int value) {
    int left = value >>> HALF;
    int right = value & HALF_MASK;
    for (int round = 0; round < 4; round++) {
      int next = left ^ (int) (new Dice(seed, 7_000L + round, right).next() & HALF_MASK);
      left = right;
      right = next;
    }
    return left << HALF | right;
  }

  /**
   * An NHS number of the 999 range, which has 899,910 that are easy to count: beyond that children
   * have none. The first two children of a family share the greater part.
   */
  Optional<String> nhs(int family, int place) {
    long rank = place < 2 ? family * 2L + place : NHS_FIRST_TWO + family * 4L + (place - 2);
    long end = place < 2 ? NHS_FIRST_TWO : NHS_NUMBERS;
    return rank >= end ? Optional.empty() : nhs(rank);
  }

  /** The NHS number of the so-manieth person, from 0; empty when all have been given out. */
  static Optional<String> nhs(long rank) {
    return rank >= NHS_NUMBERS ? Optional.empty() : Optional.of(nhsOfRank(rank));
  }

  private static String nhsOfRank(long rank) {
    // 540,007 has no factor in common with 899,910, so this visits each rank once.
    long spread = rank * 540_007 % NHS_NUMBERS;
    long block = spread / 9;
    long wanted = spread % 9;
    for (int last = 0; last < 10; last++) {
      String nine = String.format(Locale.ROOT, "999%05d%d", block, last);
      Optional<NhsNumber> number = NhsNumber.complete(nine);
      if (number.isPresent() && wanted-- == 0) {
        return number.get().digits();
      }
    }
    throw new IllegalStateException("a block of ten has nine numbers");
  }

  /** A pupil number of an authority number from 990, which no authority has. */
  static String upn(int own, int yearOfEntry) {
    return Upn.complete(
            String.format(
                Locale.ROOT,
                "%03d%04d%02d%03d",
                990 + own / 10_000_000,
                own / 1000 % 10_000,
                yearOfEntry % 100,
                own % 1000))
        .value();
  }
}
