package org.contactpoint.web.frame;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what was done for the page that a redirect leads to. An outcome names it as {@code
 * done=KEY}; here that is taken out of the address and kept in the session, and the next page that
 * is shown says it, once. So nobody can send a link that says what did not happen, and a bookmark
 * or a reload does not say it again.
 */
public class SaidOnce extends ConfigurableNavigationHandlerWrapper {

  private static final String DONE = "contactpoint.done";
  private static final Pattern NAMED = Pattern.compile("(?<=[?&])done=([A-Za-z_]{1,40})&?");

  /** Stands before the container's own handler. */
  public SaidOnce(ConfigurableNavigationHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handleNavigation(FacesContext context, String fromAction, String outcome) {
    getWrapped().handleNavigation(context, fromAction, kept(context, outcome));
  }

  @Override
  public void handleNavigation(
      FacesContext context, String fromAction, String outcome, String toFlow) {
    getWrapped().handleNavigation(context, fromAction, kept(context, outcome), toFlow);
  }

  /** The key of what is to be said, which is then forgotten; null when there is nothing. */
  static String take(FacesContext context) {
    return context.getExternalContext().getSession(false) == null
        ? null
        : (String) session(context).remove(DONE);
  }

  private static String kept(FacesContext context, String outcome) {
    Matcher named = NAMED.matcher(outcome == null ? "" : outcome);
    if (!named.find()) {
      return outcome;
    }
    session(context).put(DONE, named.group(1));
    return named.replaceFirst("").replaceFirst("[?&]$", "");
  }

  private static Map<String, Object> session(FacesContext context) {
    return context.getExternalContext().getSessionMap();
  }
}
