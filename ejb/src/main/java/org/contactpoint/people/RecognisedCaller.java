package org.contactpoint.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;

/** Who is asking in this request: whom {@link SessionRecognition} has recognised, nobody else. */
@RequestScoped
class RecognisedCaller implements CurrentCaller {

  private Caller caller;

  void accept(Caller recognised) {
    caller = recognised;
  }

  void forget() {
    caller = null;
  }

  @Override
  public Optional<Caller> find() {
    return Optional.ofNullable(caller);
  }
}
