package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.OwnSessions;
import org.contactpoint.people.Recognition;
import org.contactpoint.web.frame.Texts;

/** Where one signed in lately oneself. */
@Named
@RequestScoped
public class SessionsPage {

  @Inject private OwnSessions sessions;

  private List<OwnSessions.Seen> all;

  /** Asks, before anything is rendered. */
  public void load() {
    all = sessions.list();
  }

  public List<OwnSessions.Seen> getAll() {
    return all;
  }

  /** Whether there is a session to be ended but this. */
  public boolean isOthers() {
    return all.stream().anyMatch(one -> !one.here() && one.ended() == null);
  }

  /** How a session ended, in words. */
  public String words(Recognition.Ended ended) {
    String words = Texts.orNone("ended." + ended);
    return words.isEmpty() ? Texts.of("ended.OTHER") : words;
  }

  /** Ends all others. */
  public String endOthers() {
    sessions.endOthers();
    return "/sessions.xhtml?faces-redirect=true&done=SESSION_END_OTHERS";
  }
}
