package org.contactpoint.people;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Phase;

/** Who is asking in this request: whom {@link SessionRecognition} has recognised, nobody else. */
@RequestScoped
class RecognisedCaller implements CurrentCaller {

  private Caller caller;
  private Instant provedAt;
  private Phase phase = Phase.PREPARING;

  private boolean settled;

  void accept(Caller recognised, Instant proved, Phase reached, boolean nothingOwed) {
    caller = recognised;
    provedAt = proved;
    phase = reached;
    settled = nothingOwed;
  }

  void forget() {
    caller = null;
    provedAt = null;
    phase = Phase.PREPARING;
    settled = false;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  @Override
  public Optional<Instant> provedAt() {
    return Optional.ofNullable(provedAt);
  }

  @Override
  public boolean settled() {
    return settled;
  }

  @Override
  public Optional<Caller> find() {
    return Optional.ofNullable(caller);
  }
}
