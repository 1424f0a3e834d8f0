package org.contactpoint.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalWords} in front of the container's own exception handler. */
public class RefusalWordsFactory extends ExceptionHandlerFactory {

  public RefusalWordsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RefusalWords(getWrapped().getExceptionHandler());
  }
}
