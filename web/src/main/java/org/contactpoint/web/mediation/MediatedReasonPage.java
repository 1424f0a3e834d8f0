package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.disclosure.MediatedRecords;
import org.contactpoint.disclosure.Records;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Asks why the caller needs the record. */
@Named
@RequestScoped
public class MediatedReasonPage extends TypedForm {

  @Inject private MediatedRecords records;
  @Inject private Problems problems;

  private String handle;
  private String child;
  private Records.ReasonPage asked = Records.ReasonPage.none();

  /** The opaque handle of the call. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** The opaque handle of the child in this call. */
  public String getChild() {
    return child;
  }

  public void setChild(String child) {
    this.child = child;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    asked = records.ask(handle, child);
    keep(Operation.MEDIATED_OPEN, handle + "." + child);
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

  /** Whether there is neither involvement nor area, so that more is needed. */
  public boolean isDistant() {
    return asked.distant();
  }

  /** Opens what may be read out, or says what is missing. */
  public String open() {
    return problems.attempt(
        () ->
            "/readout.xhtml?faces-redirect=true&c="
                + handle
                + "&v="
                + records.open(
                    handle,
                    new MediatedRecords.Opening(
                        child,
                        typed("reason"),
                        typed("text"),
                        typed("distant").equals("true"),
                        typed(KEY))));
  }
}
