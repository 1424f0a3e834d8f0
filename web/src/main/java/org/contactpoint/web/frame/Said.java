package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.contactpoint.web.security.FailureReference;

/** What the request before has to say on this page: what was done, refused, or failed. */
@Named
@RequestScoped
public class Said {

  /**
   * What was just done, as a sentence, or an empty text. The address carries only a key of the
   * words, so that a reload does nothing again.
   */
  public String getDone() {
    return Texts.orNone("done." + external().getRequestParameterMap().get("done"));
  }

  /** Why the session before came to an end, or an empty text. */
  public String getWhy() {
    return Texts.orNone("signout." + external().getRequestParameterMap().get("why"));
  }

  /** The sentence for a person who was refused something, or null. */
  public String getRefused() {
    return (String) external().getRequestMap().get(RefusalWords.MESSAGE);
  }

  /** The reference under which the log tells what failed; it says nothing of anybody. */
  public String getReference() {
    return (String) external().getRequestMap().get(FailureReference.REFERENCE);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
