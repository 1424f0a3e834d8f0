package org.contactpoint.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.contact.Contacts;
import org.contactpoint.involvement.contact.Purpose;
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.record.LookForm;

/** "Ask someone to get in touch", or for the lead: whom, by when, and what it is about. */
@Named
@RequestScoped
public class AskPage extends LookForm {

  @Inject private Contacts contacts;
  @Inject private Problems problems;

  private String chosen;
  private Purpose purpose = Purpose.GET_IN_TOUCH;

  /** The reference of who was chosen on the record, or null. */
  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  /** What is asked for, by its name. */
  public String getPurpose() {
    return purpose.name();
  }

  public void setPurpose(String name) {
    purpose = Choice.of(Purpose.class, name, Purpose.GET_IN_TOUCH);
  }

  /** Asks whose record it is, before anything is rendered. */
  @Override
  public void load() {
    super.load();
    if (chosen != null) {
      getTyped().putIfAbsent("worker", chosen);
    }
    keep(Operation.CONTACT_ASK, getRecord().child() + "-" + purpose);
  }

  /** Who works with the child now and can be asked for this. */
  public List<Option> getWorkers() {
    List<Option> options = new ArrayList<>();
    for (RecordView.Worker worker : now()) {
      boolean suits = !purpose.lead() || worker.practitioner();
      boolean leads = purpose != Purpose.TAKE_LEAD || worker.lead();
      if (worker.ask() != null && suits && leads) {
        options.add(new Option("w" + options.size(), worker.ask(), worker.title(), ""));
      }
    }
    return options;
  }

  /** Whether there is anybody to ask; a page that is posted is read before that is known. */
  public boolean isAsking() {
    return getRecord() == null || !getWorkers().isEmpty();
  }

  /** By when. */
  public List<Option> getUrgencies() {
    return Texts.options("urgency", Stream.of(Urgency.values()).map(Enum::name));
  }

  /** Asks, or says what is missing. */
  public String send() {
    Urgency urgency = Choice.of(Urgency.class, typed("urgency"), null);
    return problems.attempt(
        () -> {
          contacts.ask(
              new Contacts.Ask(
                  getLook(), typed("worker"), purpose, urgency, typed("text"), typed(KEY)));
          return "/record.xhtml?faces-redirect=true&done=CONTACT_ASK&v=" + getLook();
        });
  }
}
