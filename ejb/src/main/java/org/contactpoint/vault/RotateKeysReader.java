package org.contactpoint.vault;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the children's keys that are still wrapped by an older epoch, in order of id; goes on after
 * the last one of the last committed chunk when the job is restarted.
 */
@Dependent
@Named
public class RotateKeysReader extends AbstractItemReader {

  private static final int PAGE = 1_000;

  private final Deque<WrappedKey> page = new ArrayDeque<>();
  private long last;

  @Inject private Rotation rotation;

  @Override
  public void open(Serializable checkpoint) {
    last = checkpoint == null ? 0 : (Long) checkpoint;
  }

  @Override
  public Object readItem() {
    if (page.isEmpty()) {
      page.addAll(rotation.older(last, PAGE));
    }
    WrappedKey next = page.poll();
    if (next != null) {
      last = next.id();
    }
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
