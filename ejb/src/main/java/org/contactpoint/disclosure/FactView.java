package org.contactpoint.disclosure;

import java.util.List;
import org.contactpoint.disclosure.RecordView.Staleness;

/**
 * One fact of a record as one caller may see it, and how old it is (F020). What is not known, what
 * there is none of, and what this caller is not shown are three different things; "not shown" goes
 * by the caller alone and never tells whether there is something.
 *
 * @param kind which fact
 * @param lines what is known, or the statement that there is none; empty when nothing is shown
 * @param absent why there are no lines; null when there are some
 * @param asOf the day or month for which a source says so, in words, or null
 * @param staleness how old that is; null for what does not grow old, such as a birth date
 * @param source whose word it is; null but for the management team of the responsible authority
 * @param said what each source says, the last to speak first; empty for everybody else
 * @param differ whether they contradict each other
 */
public record FactView(
    Kind kind,
    List<Line> lines,
    Absent absent,
    String asOf,
    Staleness staleness,
    String source,
    List<Said> said,
    boolean differ) {

  /** The facts in the order of the page. */
  public enum Kind {
    NAMES,
    BORN,
    SEX,
    ADDRESS,
    CARERS,
    SCHOOL,
    GP_PRACTICE,
    IDENTIFIERS
  }

  /** Why nothing stands there. */
  public enum Absent {
    NOT_KNOWN,
    NOT_SHOWN
  }

  /**
   * One line of a fact.
   *
   * @param text what is known
   * @param telephone of a carer, or null
   * @param email of a carer, or null
   */
  public record Line(String text, String telephone, String email) {

    static Line of(String text) {
      return new Line(text, null, null);
    }
  }

  /**
   * What one source says.
   *
   * @param source who, in words
   * @param lines what
   * @param asOf for which day, in words
   * @param staleness how old that is
   */
  public record Said(String source, List<String> lines, String asOf, Staleness staleness) {}
}
