package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.people.joining.RequestImport;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Frame;

/** Asks for many users by the rows of a spreadsheet: pasted, looked over row by row, then sent. */
@Named
@RequestScoped
public class ImportUsersPage extends CheckedForm {

  @Inject private RequestImport imports;
  @Inject private Frame frame;

  private String organisation;
  private RequestImport.Report report;
  private boolean sent;

  /** The opaque handle of the organisation, or null for the own one. */
  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Lets in who may ask, before anything is rendered. */
  public void load() {
    frame.need(Right.ASK_FOR_USERS);
  }

  /** The names of the columns, as the first line has them. */
  public String getColumns() {
    return String.join(",", RequestImport.COLUMNS);
  }

  /** The report by row, or null before the rows are looked over. */
  public RequestImport.Report getReport() {
    return report;
  }

  /** Whether the requests have been sent. */
  public boolean isSent() {
    return sent;
  }

  /** Looks the rows over, one by one; nothing is sent yet. */
  @Override
  protected void judge() {
    report = imports.look(organisation, typed("rows"));
  }

  /** Sends the good rows, and shows the report again: it is nowhere else. */
  @Override
  protected String act() {
    report = imports.send(organisation, typed("rows"), typed(KEY));
    sent = true;
    return null;
  }
}
