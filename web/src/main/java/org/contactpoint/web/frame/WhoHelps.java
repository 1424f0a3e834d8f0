package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.WhomToCall;

/** Whom a reader who cannot go on can call. */
@Named
@RequestScoped
public class WhoHelps {

  @Inject private WhomToCall whom;
  @Inject private Frame frame;

  /** The management team of the reader's authority, or the help desk: a sentence with numbers. */
  public String getSentence() {
    return frame.getCaller() == null
        ? whom.sentence()
        : whom.sentence(frame.getCaller().accountId());
  }
}
