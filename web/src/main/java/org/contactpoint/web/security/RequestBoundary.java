package org.contactpoint.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses requests of a shape that no page of ours makes, and keeps where a sign-in came from. */
public class RequestBoundary implements Filter {

  @Inject private PublicHost host;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    int refusal = RequestShape.refusal(http, host);
    if (refusal != 0) {
      ((HttpServletResponse) response).sendError(refusal);
      return;
    }
    // No page of ours is without state; the word for one that is makes Faces fail instead of
    // refuse.
    if ("stateless".equals(http.getParameter("jakarta.faces.ViewState"))) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    String from = http.getParameter("from");
    if (from != null && OpenPaths.SIGN_IN.equals(http.getServletPath())) {
      BrowserSession.want(http, SameSiteLanding.own(from));
    }
    chain.doFilter(request, response);
  }
}
