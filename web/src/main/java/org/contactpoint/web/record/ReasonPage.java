package org.contactpoint.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Reason;
import org.contactpoint.disclosure.Records;
import org.contactpoint.people.WhomToCall;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Asks why, before a record is opened. */
@Named
@RequestScoped
public class ReasonPage extends TypedForm {

  @Inject private Records records;
  @Inject private Problems problems;
  @Inject private WhomToCall whom;

  private String child;
  private Records.ReasonPage asked = Records.ReasonPage.none();

  /** The opaque handle of the child. */
  public String getChild() {
    return child;
  }

  public void setChild(String child) {
    this.child = child;
  }

  /** Asks the service whose record it is, before anything is rendered. */
  public void load() {
    asked = records.ask(child);
  }

  /** Who it is. */
  public Records.ReasonPage getAsked() {
    return asked;
  }

  /** The reasons of the caller's sector. */
  public List<Option> getReasons() {
    return asked.reasons().stream()
        .map(c -> new Option(c.reason().name(), c.reason().name(), c.label(), c.reason().hint()))
        .toList();
  }

  /** Where to ask for anything but protection, for sectors that may not ask here; else empty. */
  public String getDisclosures() {
    return asked.reasons().stream().anyMatch(c -> c.reason() == Reason.PROTECTING_CHILD)
        ? whom.disclosures()
        : "";
  }

  /** Whether there is neither involvement nor area, so that more is needed. */
  public boolean isDistant() {
    return asked.distant();
  }

  /** Opens the record, or says what is missing. */
  public String open() {
    return problems.attempt(
        () ->
            "/record.xhtml?faces-redirect=true&v="
                + records.open(
                    child,
                    typed("reason"),
                    typed("text"),
                    typed("distant").equals("true"),
                    typed(KEY)));
  }
}
