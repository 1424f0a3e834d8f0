package org.contactpoint.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PlainFailures} in front of the container's own exception handler. */
public class PlainFailuresFactory extends ExceptionHandlerFactory {

  public PlainFailuresFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PlainFailures(getWrapped().getExceptionHandler());
  }
}
