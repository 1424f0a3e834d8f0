package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Registration;
import org.contactpoint.web.frame.Frame;

/** Changes how an organisation is reached. */
@Named
@RequestScoped
public class ContactsPage extends OfficeTyping {

  @Inject private Organisations organisations;
  @Inject private Registration registration;
  @Inject private Frame frame;

  private String handle;
  private Organisations.Whole whole;

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks for the organisation, before anything is rendered. */
  public void load() {
    frame.need(Right.KEEP_ORGANISATIONS);
    whole = organisations.view(handle);
    OfficeForm.Contacts now = whole.contacts();
    show("name", now.name());
    show("address", now.address());
    show("postcode", now.postcode());
    show("contact", now.contact());
    show("telephone", now.telephone());
    show("email", now.email());
    show("outOfHours", now.outOfHours());
    showVersion(whole.version());
  }

  public Organisations.Whole getWhole() {
    return whole;
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return attempt(
        () ->
            registration.change(
                new OfficeForm.Change(handle, version(), typedContacts(), typed(KEY))),
        "/organisation.xhtml?faces-redirect=true&done=ORGANISATION_EDIT&o=" + handle);
  }
}
