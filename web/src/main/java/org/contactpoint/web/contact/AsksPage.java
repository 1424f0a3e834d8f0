package org.contactpoint.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.disclosure.ContactRequests;
import org.contactpoint.disclosure.ContactView;

/** Requests to get in touch: those that wait for oneself, and those that one made. */
@Named
@RequestScoped
public class AsksPage {

  @Inject private ContactRequests requests;

  private List<ContactView> all = List.of();

  /** Asks for the list, before anything is rendered. */
  public void load() {
    all = requests.list();
  }

  /** What waits for the reader or the own team. */
  public List<ContactView> getWaiting() {
    return all.stream().filter(r -> !r.own() && r.open()).toList();
  }

  /** What the reader asked. */
  public List<ContactView> getAsked() {
    return all.stream().filter(ContactView::own).toList();
  }

  /** What others asked and somebody dealt with in the past thirty days. */
  public List<ContactView> getSettled() {
    return all.stream().filter(r -> !r.own() && !r.open()).toList();
  }
}
