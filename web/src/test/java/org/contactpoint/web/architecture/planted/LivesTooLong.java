package org.contactpoint.web.architecture.planted;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Planted: a bean that remembers for hours. */
@SessionScoped
class LivesTooLong implements Serializable {
  private static final long serialVersionUID = 1L;
}
