package org.contactpoint.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Opens a case for a caller, and shows the phrase once. */
@Named
@RequestScoped
public class DeskOpenPage extends TypedForm {

  @Inject private HelpDesk desk;
  @Inject private Problems problems;

  private String handle;
  private HelpDesk.Caller person;
  private HelpDesk.Opened opened;

  /** The opaque handle of the person. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks who it is, before anything is rendered. */
  public void load() {
    person = desk.person(handle);
  }

  public HelpDesk.Caller getPerson() {
    return person;
  }

  /** The case that was just opened, or null. */
  public HelpDesk.Opened getOpened() {
    return opened;
  }

  /** Stays on this page: a phrase in an address would be read by others. */
  public String open() {
    return problems.attempt(
        () -> {
          opened = desk.open(handle, typed(KEY));
          return null;
        });
  }
}
