package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.WhomToCall;
import org.contactpoint.web.security.FailureReference;

/** What the request before has to say on this page: what was done, refused, or failed. */
@Named
@RequestScoped
public class Said {

  @Inject private WhomToCall whom;

  /**
   * What was just done, as a sentence, or an empty text. The address carries only a key of the
   * words, so that a reload does nothing again.
   */
  public String getDone() {
    return Texts.orNone("done." + external().getRequestParameterMap().get("done"));
  }

  /** Why the session before came to an end, and whom to call if need be; or an empty text. */
  public String getWhy() {
    String why = external().getRequestParameterMap().get("why");
    String words = Texts.orNone("signout." + why);
    return words.isEmpty() || !barred(why) ? words : words + " " + whom.sentence();
  }

  private static boolean barred(String why) {
    return Arrays.stream(Recognition.Ended.values())
        .anyMatch(e -> e.barred() && e.name().toLowerCase(Locale.ROOT).equals(why));
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
