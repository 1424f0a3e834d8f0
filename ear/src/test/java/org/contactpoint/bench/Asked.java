package org.contactpoint.bench;

/**
 * One answer to one question.
 *
 * @param plain by the plain table, else by the blind index
 * @param kind what was known of the birth
 * @param outcome found, none, too many, or not accepted as a question
 * @param rank of the child that was meant, from 0; -1 when not in the answer
 * @param whole nanoseconds from the question to the answer
 * @param finding nanoseconds of it that the candidates took
 * @param candidates how many were opened
 */
record Asked(
    boolean plain,
    String kind,
    String outcome,
    int rank,
    long whole,
    long finding,
    int candidates) {

  /** From a line of the servlet. */
  static Asked of(String line) {
    String[] parts = line.split("\t");
    return new Asked(
        parts[0].equals("plain"),
        parts[1],
        parts[2],
        Integer.parseInt(parts[3]),
        Long.parseLong(parts[4]),
        Long.parseLong(parts[5]),
        Integer.parseInt(parts[6]));
  }

  boolean recalled() {
    return rank >= 0 && rank < 10;
  }
}
