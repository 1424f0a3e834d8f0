package org.contactpoint.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.involvement.contact.Contacts;
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** "Ask someone to get in touch": whom, by when, and what it is about. */
@Named
@RequestScoped
public class AskPage extends TypedForm {

  @Inject private Contacts contacts;
  @Inject private Records records;
  @Inject private Problems problems;

  private String look;
  private String chosen;
  private RecordView view;

  /** The opaque id of the open look. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** The reference of who was chosen on the record, or null. */
  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    view = records.view(look);
    if (chosen != null) {
      getTyped().putIfAbsent("worker", chosen);
    }
  }

  public RecordView getRecord() {
    return view;
  }

  /** Who works with the child now, but for oneself. */
  public List<Option> getWorkers() {
    List<Option> options = new ArrayList<>();
    for (RecordView.Worker worker : view == null ? List.<RecordView.Worker>of() : view.now()) {
      if (worker.ask() != null) {
        options.add(new Option("w" + options.size(), worker.ask(), worker.title(), ""));
      }
    }
    return options;
  }

  /** Whether there is anybody to ask; a page that is posted is read before that is known. */
  public boolean isAsking() {
    return view == null || !getWorkers().isEmpty();
  }

  /** By when. */
  public List<Option> getUrgencies() {
    return Texts.options("urgency", Stream.of(Urgency.values()).map(Enum::name));
  }

  /** Asks, or says what is missing. */
  public String send() {
    return problems.attempt(
        () -> {
          contacts.ask(
              new Contacts.Ask(
                  look,
                  typed("worker"),
                  Choice.of(Urgency.class, typed("urgency")),
                  typed("text"),
                  typed(KEY)));
          return "/record.xhtml?faces-redirect=true&done=CONTACT_ASK&v=" + look;
        });
  }
}
