package org.contactpoint.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes browsers' reports of what the policy stopped. Only the directive's name is kept, and only
 * the first hundred reports are logged: a report may hold an address, and anybody may send one.
 */
@WebServlet(OpenPaths.REPORTS)
public class CspReports extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(CspReports.class.getName());
  private static final int LONGEST = 8_192;
  private static final int LOGGED = 100;
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "\"(?:effective-directive|violated-directive|effectiveDirective)\"\\s*:\\s*\"([a-z-]{1,40})");

  @Inject private transient ReportCount count;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] start;
    try (InputStream body = request.getInputStream()) {
      start = body.readNBytes(LONGEST);
    }
    Matcher found = DIRECTIVE.matcher(new String(start, StandardCharsets.UTF_8));
    String directive = found.find() ? found.group(1) : "unknown";
    long before = count.add();
    if (before < LOGGED) {
      LOG.log(Level.WARNING, () -> "policy stopped something directive=" + directive);
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
