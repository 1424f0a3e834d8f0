package org.contactpoint.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.disclosure.ContactRequests;
import org.contactpoint.disclosure.ContactView;
import org.contactpoint.involvement.contact.Contacts;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** One request to get in touch, and what comes of it. */
@Named
@RequestScoped
public class AskedPage extends TypedForm {

  @Inject private Contacts contacts;
  @Inject private ContactRequests requests;
  @Inject private Problems problems;

  private String handle;
  private ContactView row;

  /** The opaque handle of the request. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks for it, before anything is rendered. */
  public void load() {
    row = requests.view(handle);
  }

  public ContactView getRow() {
    return row;
  }

  /** Whether the reader may answer; a page that is posted is read before that is known. */
  public boolean isAnswering() {
    return row == null || row.open() && !row.own();
  }

  /** Whether the reader may say that it was seen, likewise. */
  public boolean isSeeing() {
    return row == null || isAnswering() && row.acknowledgedAt() == null;
  }

  /** Whether the reader may take it back, likewise. */
  public boolean isTakingBack() {
    return row == null || row.open() && row.own();
  }

  /** What may have come of it. */
  public List<Option> getOutcomes() {
    Stream<Outcome> fit =
        row == null ? Stream.empty() : Outcome.of(row.purpose(), row.named()).stream();
    return Texts.options("outcome", fit.map(Enum::name));
  }

  /** Says that it was seen. */
  public String acknowledge() {
    return problems.attempt(
        () -> {
          contacts.acknowledge(handle);
          return again("CONTACT_ACKNOWLEDGE");
        });
  }

  /** Says what came of it, or what is missing. */
  public String settle() {
    Outcome outcome = Choice.of(Outcome.class, typed("outcome"), null);
    return problems.attempt(
        () -> {
          contacts.settle(new Contacts.Settle(handle, outcome, typed("why")));
          return again("CONTACT_SETTLE");
        });
  }

  /** Takes it back. */
  public String withdraw() {
    return problems.attempt(
        () -> {
          contacts.withdraw(handle);
          return again("CONTACT_WITHDRAW");
        });
  }

  private String again(String done) {
    return "/asked.xhtml?faces-redirect=true&done=" + done + "&r=" + handle;
  }
}
