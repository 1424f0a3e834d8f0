package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The way to the page that asks for the second factor once more, and back. */
@RequestScoped
public class FreshProof {

  private static final String PAGE = "/prove.xhtml";

  @Inject private HttpServletRequest request;

  /** The address of the page that asks, knowing where it was needed. */
  public static String address(HttpServletRequest needed) {
    return needed.getContextPath()
        + PAGE
        + "?from="
        + SameSiteLanding.encoded(SameSiteLanding.wanted(needed));
  }

  /** Back to a page of ours, under a new id of the container's session. */
  public String back(String from) {
    request.changeSessionId();
    String page = SameSiteLanding.own(from);
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true&includeViewParams=true";
  }
}
