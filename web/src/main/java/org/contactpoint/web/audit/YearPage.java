package org.contactpoint.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.Problem;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/**
 * All that concerned one record in a year. The index number is posted, never in an address, and the
 * answer is shown at once: it changes nothing, so sending it again is harmless.
 */
@Named
@RequestScoped
public class YearPage extends TypedForm {

  @Inject private Auditing auditing;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private List<Auditing.Row> rows = List.of();
  private boolean read;

  /** Is there for those only who may read the ledger. */
  public void load() {
    frame.need(Right.READ_LEDGER);
  }

  /** Reads the year of the record. */
  public String show() {
    if (typed("indexNumber").isEmpty()) {
      problems.add(new Problem("indexNumber", Texts.of("year.empty")));
      return null;
    }
    return problems.attempt(
        () -> {
          rows = auditing.recordsYear(typed("indexNumber")).rows();
          read = true;
          return null;
        });
  }

  /** What concerned the record, the newest first. */
  public List<Auditing.Row> getRows() {
    return rows;
  }

  /** Whether an answer is there, be it empty. */
  public boolean isRead() {
    return read;
  }
}
