package org.contactpoint.web.hand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.search.SearchResult;
import org.contactpoint.supply.hand.ByHand;
import org.contactpoint.web.frame.Problems;

/** What is different or missing in a record that is open. */
@Named
@RequestScoped
public class CorrectPage extends FactsForm {

  @Inject private ByHand hand;
  @Inject private Records records;
  @Inject private Problems problems;

  private RecordView view;
  private List<SearchResult.Hit> near = List.of();

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    view = records.view(getId());
    keep(Operation.RECORD_CORRECT, view.child());
  }

  @Override
  protected String unsaid() {
    return "correct.gender.any";
  }

  public RecordView getRecord() {
    return view;
  }

  /** Who may be the same child, when the record becomes a whole one. */
  public List<SearchResult.Hit> getNear() {
    return near;
  }

  /** Shows the answers to be looked over, or says what is wrong. */
  public String check() {
    return problems.attempt(
        () -> {
          near = hand.checkCorrection(getId(), facts());
          setChecking(true);
          return null;
        });
  }

  /** Corrects it, or says what is missing. */
  public String send() {
    ByHand.Correction form =
        new ByHand.Correction(facts(), Boolean.parseBoolean(typed("none")), picked());
    String done =
        problems.attempt(
            () -> {
              hand.correct(getId(), form, typed(KEY));
              return "/record.xhtml?faces-redirect=true&done="
                  + (form.same().isEmpty() ? "RECORD_CORRECT" : "RECORD_COMPLETE")
                  + "&v="
                  + getId();
            });
    if (done == null && !problems.at("none").isEmpty()) {
      check();
    }
    return done;
  }
}
