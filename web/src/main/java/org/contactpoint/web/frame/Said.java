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

  private String done;

  /** What was just done, as a sentence, or an empty text; see {@link SaidOnce}. */
  public String getDone() {
    if (done == null) {
      done = Texts.orNone("done." + SaidOnce.take(FacesContext.getCurrentInstance()));
    }
    return done;
  }

  /** Why the session before came to an end, and whom to call if need be; or an empty text. */
  public String getWhy() {
    String why = external().getRequestParameterMap().get("why");
    String words = Texts.orNone("signout." + why);
    if (words.isEmpty()) {
      return words;
    }
    String unsent = external().getRequestParameterMap().get("unsent");
    return words
        + (barred(why) ? " " + whom.sentence() : "")
        + (unsent == null ? "" : " " + Texts.of("signout.kept"));
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
