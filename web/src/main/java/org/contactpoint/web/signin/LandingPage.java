package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/**
 * Where a link from another site comes in. The browser sends no strict same-site cookie with such a
 * link, so this page, which needs none, opens the wanted page anew from our own site.
 */
@Named
@RequestScoped
public class LandingPage {

  /** Our own pages with their own parameters: never an address elsewhere. */
  private static final Pattern OURS =
      Pattern.compile("/[a-z]{1,20}\\.xhtml(\\?[A-Za-z0-9=&_.-]{0,300})?");

  /** The wanted page of ours, or the first page. */
  public String getAddress() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String wanted = external.getRequestParameterMap().getOrDefault("to", "");
    String page = OURS.matcher(wanted).matches() ? wanted : "/index.xhtml";
    return external.getRequestContextPath() + page;
  }
}
