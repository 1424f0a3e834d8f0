package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.mediation.OwnPhrases;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** One's own one-time phrases for calls to a mediator; a new set is shown once. */
@Named
@RequestScoped
public class PhrasesPage extends TypedForm {

  @Inject private OwnPhrases phrases;
  @Inject private Problems problems;

  private OwnPhrases.Left left;
  private List<String> made;

  /** Asks how many are left, before anything is rendered. */
  public void load() {
    left = phrases.left();
  }

  public OwnPhrases.Left getLeft() {
    return left;
  }

  /** The phrases that were just made, in the order of their numbers; null otherwise. */
  public List<String> getMade() {
    return made;
  }

  /** Makes a set and stays on this page: phrases in an address would be read by others. */
  public String make() {
    return problems.attempt(
        () -> {
          made = phrases.make(typed(KEY));
          return null;
        });
  }
}
