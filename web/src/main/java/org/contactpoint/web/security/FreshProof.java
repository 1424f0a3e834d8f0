package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The way to the page that asks for the second factor once more, and back. */
@RequestScoped
public class FreshProof {

  private static final String PAGE = "/prove.xhtml";

  @Inject private HttpServletRequest request;

  /**
   * The address of the page that asks, knowing where it was needed.
   *
   * @param mark a parameter for the page that was needed, or an empty text
   */
  public static String address(HttpServletRequest needed, String mark) {
    String wanted = SameSiteLanding.wanted(needed);
    boolean marked = !mark.isEmpty() && !wanted.contains(mark);
    String back = marked ? wanted + (wanted.contains("?") ? "&" : "?") + mark : wanted;
    return needed.getContextPath() + PAGE + "?from=" + SameSiteLanding.encoded(back);
  }

  /** Back to a page of ours, under a new id of the container's session. */
  public String back(String from) {
    request.changeSessionId();
    String page = SameSiteLanding.own(from);
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true&includeViewParams=true";
  }
}
