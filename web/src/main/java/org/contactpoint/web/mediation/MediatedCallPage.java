package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.mediation.Mediation;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** A call: the call back, and then how long it lasts. */
@Named
@RequestScoped
public class MediatedCallPage extends TypedForm {

  @Inject private Mediation mediation;
  @Inject private Problems problems;

  private String handle;
  private Mediation.Call whole;

  /** The opaque handle of the call. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks for the call, before anything is rendered. */
  public void load() {
    whole = mediation.view(handle);
  }

  public Mediation.Call getWhole() {
    return whole;
  }

  /** Whether the person is still to be called; a page that is posted is read before it is known. */
  public boolean isCalling() {
    return whole == null || whole.until() == null && !whole.spent();
  }

  /** Whether children can be looked up, likewise. */
  public boolean isKnown() {
    return whole == null || whole.until() != null;
  }

  /** The numbers on file. */
  public List<Option> getNumbers() {
    List<Option> numbers = new ArrayList<>();
    if (whole != null && whole.own() != null) {
      numbers.add(new Option("OWN", "OWN", whole.own(), Texts.of("desk.number.OWN")));
    }
    if (whole != null && whole.office() != null) {
      numbers.add(new Option("OFFICE", "OFFICE", whole.office(), Texts.of("desk.number.OFFICE")));
    }
    return numbers;
  }

  /** Records the call back, or says what is wrong. */
  public String call() {
    return problems.attempt(
        () -> {
          if (!mediation.called(handle, typed("number"), typed("phrase"))) {
            throw new InvalidInput("phrase", Texts.of("mediate.phrase.wrong"));
          }
          return "/mediatedsearch.xhtml?faces-redirect=true&done=MEDIATION_CALL&c=" + handle;
        });
  }

  /** Ends the call. */
  public String end() {
    return problems.attempt(
        () -> {
          mediation.end(handle);
          return "/mediate.xhtml?faces-redirect=true&done=MEDIATION_END";
        });
  }
}
