package org.contactpoint.people.review;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the accounts to be looked at, in order of id; goes on after the last one of the last
 * committed chunk when the job is restarted.
 */
@Dependent
@Named
public class ReviewAccountsReader extends AbstractItemReader {

  private static final int SOME = 200;

  private final Deque<ReviewRepository.Looked> page = new ArrayDeque<>();
  private long last;

  @Inject private ReviewRepository repository;

  @Override
  public void open(Serializable checkpoint) {
    last = checkpoint == null ? 0 : (Long) checkpoint;
  }

  @Override
  public Object readItem() {
    if (page.isEmpty()) {
      page.addAll(repository.after(last, SOME));
    }
    ReviewRepository.Looked next = page.poll();
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
