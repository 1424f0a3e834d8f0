package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.people.mediation.Mediation;
import org.contactpoint.people.mediation.Rota;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Finds who is calling. */
@Named
@RequestScoped
public class MediatePage extends TypedForm {

  @Inject private Mediation mediation;
  @Inject private Rota rota;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private List<Mediation.Person> found;
  private boolean mediates;

  /** Takes what is asked from the address. */
  public MediatePage() {
    getTyped()
        .putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  /** Looks for the caller if a name was typed, before anything is rendered. */
  public void load() {
    frame.need(Right.MEDIATE);
    mediates = rota.listing().mediates();
    if (!typed("q").isEmpty()) {
      problems.attempt(
          () -> {
            found = mediation.find(typed("q"));
            return null;
          });
    }
  }

  /** Whether the reader may begin a call now. */
  public boolean isMediates() {
    return mediates;
  }

  /** Who fits; null when nobody was asked for. */
  public List<Mediation.Person> getFound() {
    return found;
  }
}
