package org.contactpoint.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.disclosure.LooksPolicy;
import org.contactpoint.disclosure.Records;
import org.contactpoint.web.frame.Problems;

/** The record through one open look. Only what the view holds is there to be shown. */
@Named
@RequestScoped
public class RecordPage extends LookForm {

  @Inject private Records records;
  @Inject private Problems problems;
  @Inject private LooksPolicy looks;

  /** Whether the reader is lead professional. */
  public boolean isLeading() {
    return now().stream().anyMatch(w -> w.lead() && w.ask() == null);
  }

  /** Whether the reader may see who looked. */
  public boolean isTellsLooks() {
    return isLeading() && looks.allows();
  }

  /** Whether the reader works with the child and may ask for the lead. */
  public boolean isMayTakeLead() {
    return getRecord().own() != null && !isLeading();
  }

  /** Notes that the wrong record was opened, and leaves it. */
  public String wrong() {
    return problems.attempt(
        () -> {
          records.wrong(getLook());
          return "/search.xhtml?faces-redirect=true&done=wrong";
        });
  }
}
