package org.contactpoint.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.FailureKinds;
import org.contactpoint.kernel.RandomIds;

/**
 * Gives each request a reference that error pages show and the log carries, and turns what a page
 * throws into a status. The log names kinds of exception and places in the code, never a message:
 * messages of libraries may hold what was typed.
 */
public class FailureReference implements Filter {

  /** Request attribute with the reference. */
  public static final String REFERENCE = "reference";

  /** Request attribute with the sentence of a refusal. */
  public static final String REFUSED = "refused";

  private static final Logger LOG = Logger.getLogger(FailureReference.class.getName());
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String reference = give(request);
    HttpServletResponse http = (HttpServletResponse) response;
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      int status = FailureStatus.of(e);
      if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
        log(reference, e);
      }
      if (http.isCommitted()) {
        throw new ServletException("failed reference=" + reference);
      }
      // A page has kept them already (RefusalWords); a file's servlet has not.
      FailureStatus.words(e).ifPresent(words -> request.setAttribute(REFUSED, words));
      http.sendError(status);
    }
    if (http.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.log(Level.WARNING, () -> "status=" + http.getStatus() + " reference=" + reference);
    }
  }

  /** The reference of a request, made when first asked for. */
  static String give(ServletRequest request) {
    if (request.getAttribute(REFERENCE) == null) {
      request.setAttribute(REFERENCE, fresh());
    }
    return (String) request.getAttribute(REFERENCE);
  }

  static void log(String reference, Exception failure) {
    LOG.log(Level.SEVERE, () -> "failed reference=" + reference + " " + FailureKinds.of(failure));
  }

  private static String fresh() {
    StringBuilder out = new StringBuilder();
    for (byte random : RandomIds.bytes(8)) {
      out.append(DIGITS.charAt(random & 31));
    }
    return out.toString();
  }
}
