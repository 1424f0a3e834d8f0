package org.contactpoint.web.architecture.planted;

import java.time.LocalDate;

/** Planted: a screen with a watch of its own. */
class HasOwnWatch {
  LocalDate today() {
    return LocalDate.now();
  }
}
