package org.contactpoint.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** All that one person did on one day. */
@Named
@RequestScoped
public class DayPage extends TypedForm {

  @Inject private Auditing auditing;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private List<Auditing.Row> rows = List.of();
  private boolean read;

  /** Takes person and day from the address. */
  public DayPage() {
    getTyped()
        .putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  /** Reads the day, once person and day are given. */
  public void load() {
    frame.need(Right.READ_LEDGER);
    if (!getTyped().containsKey("username")) {
      return;
    }
    problems.attempt(this::read);
  }

  /** What was done, in order. */
  public List<Auditing.Row> getRows() {
    return rows;
  }

  /** Whether an answer is there, be it empty. */
  public boolean isRead() {
    return read;
  }

  private String read() {
    if (typed("username").isEmpty()) {
      throw new InvalidInput("username", Texts.of("day.empty.username"));
    }
    LocalDate day = day("day");
    if (day == null) {
      throw new InvalidInput("day", Texts.of("day.empty.day"));
    }
    rows = auditing.personsDay(typed("username"), day).rows();
    read = true;
    return null;
  }
}
