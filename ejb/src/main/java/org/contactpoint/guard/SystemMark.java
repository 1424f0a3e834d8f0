package org.contactpoint.guard;

import jakarta.enterprise.context.RequestScoped;
import org.contactpoint.access.Operation;

/** Which operation the system itself is doing in this request context, if any. */
@RequestScoped
class SystemMark {

  private Operation operation;

  void set(Operation now) {
    operation = now;
  }

  Operation get() {
    return operation;
  }
}
