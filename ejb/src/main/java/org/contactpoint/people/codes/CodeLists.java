package org.contactpoint.people.codes;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.Sector;

/**
 * Kinds of organisation, reasons and services, as lists of codes whose wordings hold from a day to
 * a day. What holds today and what held before is never changed: a change is for tomorrow at the
 * earliest.
 */
public interface CodeLists {

  /** Every wording that held, holds or is planned, by code and day. */
  List<Entry> entries(CodeList list);

  /**
   * Changes the list.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.Conflict when another change of this code is planned already
   */
  void change(Change change);

  /**
   * A wording.
   *
   * @param sector of a kind of organisation; else null
   * @param until last day, or null
   */
  record Entry(String code, String label, Sector sector, LocalDate from, LocalDate until) {}

  /** What is to become of a code. */
  enum What {
    /** It is added, or gets another wording. */
    WORD,
    /** It is no longer used. */
    END
  }

  /**
   * A change.
   *
   * @param code capital letters, figures and low lines
   * @param label the wording; nothing when it ends
   * @param sector code of the sector, for a code that is new; else it stays
   * @param from first day of the wording, or first day on which it is no longer used
   * @param key idempotency key of the form
   */
  record Change(
      CodeList list,
      What what,
      String code,
      String label,
      String sector,
      LocalDate from,
      String key) {

    @Override
    public String toString() {
      return "change of a code";
    }
  }
}
