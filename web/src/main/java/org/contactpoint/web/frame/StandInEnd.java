package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.people.delegation.StandInEnds;
import org.contactpoint.web.security.StoodIn;

/** Says once, on whichever page comes first, that the time as somebody's stand-in is over. */
@Named
@RequestScoped
public class StandInEnd {

  @Inject private StandInEnds ends;
  @Inject private Words words;

  private String said;

  /** The sentence, or an empty text; read once, then forgotten. */
  public String getSaid() {
    if (said == null) {
      said = read();
    }
    return said;
  }

  private String read() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    if (external.getSession(false) == null
        || !(external.getSessionMap().remove(StoodIn.ASK) instanceof String giver)) {
      return "";
    }
    try {
      return ends.lately()
          .map(this::sentence)
          .orElseGet(() -> giver.isEmpty() ? "" : words("standin.stopped", giver, ""));
    } catch (Unavailable noDatabase) {
      // The page that says so is made of the same template.
      return "";
    }
  }

  private String sentence(StandInEnds.End end) {
    return end.early() == null
        ? words("standin.over", end.giver(), words.date(end.until()))
        : words("standin.ended", end.giver(), words.moment(end.early()));
  }

  private static String words(String key, String giver, String when) {
    return new MessageFormat(Texts.of(key), Locale.UK).format(new Object[] {giver, when});
  }
}
