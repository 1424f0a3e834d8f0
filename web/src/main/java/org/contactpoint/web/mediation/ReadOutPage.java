package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.disclosure.MediatedRecords;
import org.contactpoint.disclosure.ReadOutView;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.mediation.Mediation;
import org.contactpoint.web.frame.Problems;

/** What may be read out to who is on the telephone. */
@Named
@RequestScoped
public class ReadOutPage {

  @Inject private MediatedRecords records;
  @Inject private Mediation mediation;
  @Inject private Problems problems;

  private String handle;
  private String look;
  private Mediation.Call whole;
  private ReadOutView view;

  /** The opaque handle of the call. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** The opaque id of the look. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** Asks for both, before anything is rendered. */
  public void load() {
    whole = mediation.view(handle);
    view = records.read(handle, look);
  }

  public Mediation.Call getWhole() {
    return whole;
  }

  public ReadOutView getView() {
    return view;
  }

  /** Notes that it is the wrong record, closes it and goes on; also where it is closed already. */
  public String wrong() {
    return problems.attempt(
        () -> {
          try {
            records.wrong(handle, look);
          } catch (NotFound closed) {
            return "/mediatedsearch.xhtml?faces-redirect=true&c=" + handle;
          }
          return "/mediatedsearch.xhtml?faces-redirect=true&done=wrong&c=" + handle;
        });
  }

  /** Ends the call. */
  public String end() {
    return problems.attempt(
        () -> {
          mediation.end(handle);
          return "/mediate.xhtml?faces-redirect=true&done=MEDIATION_END";
        });
  }
}
