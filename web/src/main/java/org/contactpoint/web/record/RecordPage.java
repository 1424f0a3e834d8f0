package org.contactpoint.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.web.frame.Problems;

/** The record through one open look. Only what the view holds is there to be shown. */
@Named
@RequestScoped
public class RecordPage {

  @Inject private Records records;
  @Inject private Problems problems;

  private String look;
  private RecordView view;

  /** The opaque id of the look. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** Asks for the view, before anything is rendered. */
  public void load() {
    view = records.view(look);
  }

  /** What may be seen. */
  public RecordView getRecord() {
    return view;
  }

  /** Whether the reader is lead professional. */
  public boolean isLeading() {
    return view.now().stream().anyMatch(w -> w.lead() && w.ask() == null);
  }

  /** Whether the reader works with the child and may ask for the lead. */
  public boolean isMayTakeLead() {
    return view.own() != null && !isLeading();
  }

  /** Notes that the wrong record was opened, and leaves it. */
  public String wrong() {
    return problems.attempt(
        () -> {
          records.wrong(look);
          return "/search.xhtml?faces-redirect=true&done=wrong";
        });
  }
}
