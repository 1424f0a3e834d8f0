package org.contactpoint.architecture.planted.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Planted: every way round the product's clock. */
class ReadsTime {
  LocalDate today() {
    return LocalDate.now();
  }

  Instant instant() {
    return Instant.now();
  }

  Date date() {
    return new Date();
  }

  long millis() {
    return System.currentTimeMillis();
  }
}
