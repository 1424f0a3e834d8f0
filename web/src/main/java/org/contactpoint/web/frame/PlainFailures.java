package org.contactpoint.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.vault.BrokenSeal;

/**
 * Turns whatever was thrown into one of four answers: 404 for everything that the caller may not
 * know of, 403 for what is refused with a reason that may be told (a quota), 409 for a page that is
 * too old to be sent, 500 for everything that failed. web.xml names the page of each. Nothing of
 * the exception reaches the page.
 */
class PlainFailures extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(PlainFailures.class.getName());

  /** The request attribute with the sentence for the person who was refused. */
  static final String MESSAGE = "refused";

  PlainFailures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    if (context == null || !queued.hasNext()) {
      getWrapped().handle();
      return;
    }
    Throwable failure = queued.next().getContext().getException();
    int status = statusOf(failure);
    queued.remove();
    while (queued.hasNext()) {
      queued.next();
      queued.remove();
    }
    if (status == HttpServletResponse.SC_FORBIDDEN) {
      context.getExternalContext().getRequestMap().put(MESSAGE, messageOf(failure));
    }
    answer(context, status);
  }

  private static String messageOf(Throwable failure) {
    Throwable cause = failure;
    while (!(cause instanceof ContactPointException)) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /** The status for a failure, by what caused it. */
  static int statusOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFound || cause instanceof InvalidInput) {
        return HttpServletResponse.SC_NOT_FOUND;
      }
      if (cause instanceof ViewExpiredException) {
        return HttpServletResponse.SC_CONFLICT;
      }
      if (cause instanceof Unavailable || cause instanceof BrokenSeal) {
        break;
      }
      if (cause instanceof ContactPointException) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
    }
    LOG.log(Level.SEVERE, "a page failed", failure);
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static void answer(FacesContext context, int status) {
    ExternalContext external = context.getExternalContext();
    try {
      // sendError clears what was written, but keeps the security headers that a reset would lose.
      external.responseSendError(status, null);
      context.responseComplete();
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
  }
}
