package org.contactpoint.proof;

/** How a test came out; of several runs of one test the worst counts. */
enum Result {
  PASSED,
  SKIPPED,
  FAILED;

  Result worseOf(Result other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
