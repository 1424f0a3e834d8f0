package org.contactpoint.people;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Progress;

/** Who is asking in this request: whom {@link SessionRecognition} has recognised, nobody else. */
@RequestScoped
class RecognisedCaller implements CurrentCaller {

  private Caller caller;
  private Instant provedAt;
  private Progress progress = Progress.NONE;

  private boolean settled;
  private boolean safeguards;

  void accept(
      Caller recognised,
      Instant proved,
      Progress reached,
      boolean nothingOwed,
      boolean safeguarding) {
    safeguards = safeguarding;
    caller = recognised;
    provedAt = proved;
    progress = reached;
    settled = nothingOwed;
  }

  void forget() {
    caller = null;
    provedAt = null;
    progress = Progress.NONE;
    settled = false;
    safeguards = false;
  }

  @Override
  public Progress progress() {
    return progress;
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
  public boolean safeguards() {
    return safeguards;
  }

  @Override
  public Optional<Caller> find() {
    return Optional.ofNullable(caller);
  }
}
