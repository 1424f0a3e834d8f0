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
import org.contactpoint.web.security.BrowserSession;
import org.contactpoint.web.security.FailureReference;

/** What the request before has to say on this page: what was done, refused, or failed. */
@Named
@RequestScoped
public class Said {

  private static final String NEWS = "news";

  @Inject private WhomToCall whom;

  private String done;
  private boolean news;

  /** What was just done, as a sentence, or an empty text; see {@link SaidOnce}. */
  public String getDone() {
    if (done == null) {
      String key = SaidOnce.take(FacesContext.getCurrentInstance());
      news = NEWS.equals(key);
      done = Texts.orNone("done." + key);
    }
    return done;
  }

  /** Whether it tells of news, which are read on the page of one's account. */
  public boolean isNews() {
    return !getDone().isEmpty() && news;
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
        + (barred(why) ? " " + call() : "")
        + (unsent == null ? "" : " " + Texts.of("signout.kept"));
  }

  /** Numbers of one's own authority for who was put out here; for anybody else what is general. */
  private String call() {
    Object told =
        external().getSession(false) == null
            ? null
            : external().getSessionMap().get(BrowserSession.WHOM);
    return told == null ? whom.sentence() : (String) told;
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
