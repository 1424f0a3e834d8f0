package org.contactpoint.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.Drafts;
import org.contactpoint.web.security.KeepAlive;

/**
 * Keeps what is being typed: POST only, from the script of our pages, which asks only after a key
 * was pressed. So each call is a sign that somebody is there, and a window in which nobody types
 * ends its session in its time. Answers with the version, the seconds that the session lasts, and
 * the time of day; 409 when another window has kept something later, 422 when it is too long.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient Drafts drafts;
  @Inject private transient KeepAlive session;
  @Inject private transient Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    try {
      SentDraft kept = SentDraft.of(request).save(drafts, request);
      String answer =
          kept.version() + " " + session.getSecondsLeft() + " " + words.time(words.getNow());
      response.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    } catch (Conflict later) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
    } catch (InvalidInput tooLong) {
      response.setStatus(UNPROCESSABLE);
    }
  }
}
