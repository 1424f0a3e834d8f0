package org.contactpoint.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.vault.BrokenSeal;

/** The status of what a page or servlet throws, by its causes. */
final class FailureStatus {

  private static final int DEEPEST = 12;

  private FailureStatus() {}

  /** What a refusal says to the person, if it is one that is said. */
  static Optional<String> words(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refused) {
        return Optional.of(cause.getMessage());
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  static int of(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof NotFound || cause instanceof InvalidInput) {
        return HttpServletResponse.SC_NOT_FOUND;
      }
      if (cause instanceof ViewExpiredException) {
        return HttpServletResponse.SC_CONFLICT;
      }
      if (cause instanceof Unavailable) {
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      }
      if (cause instanceof BrokenSeal) {
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
      }
      if (cause instanceof ContactPointException) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
      cause = cause.getCause();
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
