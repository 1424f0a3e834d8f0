package org.contactpoint.web.hand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Operation;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
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

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    view = records.view(getId());
    keep(Operation.RECORD_CORRECT, view.child());
  }

  public RecordView getRecord() {
    return view;
  }

  /** Shows the answers to be looked over, or says what is wrong. */
  public String check() {
    return problems.attempt(
        () -> {
          hand.checkCorrection(getId(), facts());
          setChecking(true);
          return null;
        });
  }

  /** Corrects it, or says what is missing. */
  public String send() {
    return problems.attempt(
        () -> {
          hand.correct(getId(), facts(), typed(KEY));
          return "/record.xhtml?faces-redirect=true&done=RECORD_CORRECT&v=" + getId();
        });
  }
}
