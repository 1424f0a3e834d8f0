package org.contactpoint.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.contactpoint.access.ProofNeeded;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.web.security.FailureReference;
import org.contactpoint.web.security.FreshProof;

/**
 * Keeps the sentence of a refusal for the page that will say it, then lets the exception go on to
 * the filter that makes a status of it. Only our own exceptions are written for people. What lacks
 * a fresh second factor only is not refused: it leads to the page that asks for it.
 */
class RefusalWords extends ExceptionHandlerWrapper {

  /** The request attribute with the sentence. */
  static final String MESSAGE = FailureReference.REFUSED;

  RefusalWords(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      Throwable cause = event.getContext().getException();
      if (needsProof(cause)) {
        events.remove();
        askAgain(context);
        return;
      }
      while (cause != null) {
        if (cause instanceof ContactPointException) {
          context.getExternalContext().getRequestMap().put(MESSAGE, cause.getMessage());
        }
        cause = cause.getCause();
      }
    }
    getWrapped().handle();
  }

  private static boolean needsProof(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof ProofNeeded)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  /**
   * Not a refusal for good: leads to the page that asks for the second factor, and back to it all.
   */
  private static void askAgain(FacesContext context) {
    ExternalContext external = context.getExternalContext();
    try {
      boolean kept = context.isPostback() && CDI.current().select(KeptTyping.class).get().keep();
      String mark = kept ? KeptTyping.MARK + "=yes" : "";
      external.redirect(FreshProof.address((HttpServletRequest) external.getRequest(), mark));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }
}
