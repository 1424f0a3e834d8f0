package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.web.security.StoodIn;

/** Says once, on whichever page comes first, that the time as somebody's stand-in is over. */
@Named
@RequestScoped
public class StandInEnd {

  @Inject private Words words;
  @Inject private ProductClock clock;

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
        || !(external.getSessionMap().remove(StoodIn.ENDED) instanceof StoodIn.Ended ended)) {
      return "";
    }
    boolean byItself = ended.until().isBefore(clock.today());
    String key = byItself ? "standin.over" : "standin.ended";
    return new MessageFormat(Texts.of(key), Locale.UK)
        .format(new Object[] {ended.giver(), words.date(ended.until())});
  }
}
