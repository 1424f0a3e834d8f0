package org.contactpoint.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.web.security.FailureReference;

/**
 * Keeps the sentence of a refusal for the page that will say it, then lets the exception go on to
 * the filter that makes a status of it. Only our own exceptions are written for people.
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
    for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
      Throwable cause = event.getContext().getException();
      while (cause != null) {
        if (cause instanceof ContactPointException) {
          context.getExternalContext().getRequestMap().put(MESSAGE, cause.getMessage());
        }
        cause = cause.getCause();
      }
    }
    getWrapped().handle();
  }
}
