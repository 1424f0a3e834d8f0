package org.contactpoint.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.SignIn;

/**
 * "I am still here": answers with the seconds until the session ends. POST only, from our pages.
 */
@WebServlet("/keep-alive")
public class KeepAliveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SignIn signIn;
  @Inject private transient ProductClock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long left = Duration.between(clock.now(), signIn.keepAlive()).toSeconds();
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(Long.toString(left));
  }
}
