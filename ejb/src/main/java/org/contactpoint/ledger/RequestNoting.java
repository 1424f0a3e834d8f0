package org.contactpoint.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.contactpoint.kernel.ChildId;

/**
 * Notes of the guarded operations that run in this request, the innermost on top: an operation that
 * calls another does not write into its entry.
 */
@RequestScoped
public class RequestNoting implements Noting {

  private final Deque<Notes> running = new ArrayDeque<>();

  /** A guarded operation begins; for the guard only. */
  public void begin() {
    running.push(new Notes());
  }

  /** It is over; for the guard only. */
  public Notes end() {
    return running.pop();
  }

  /** What it has noted so far; for the guard only. */
  public Notes current() {
    return top();
  }

  @Override
  public void subjects(Collection<ChildId> children) {
    top().subjects.addAll(children);
  }

  @Override
  public void reason(String code, String text) {
    top().reason = code;
    top().text = text;
  }

  @Override
  public void mark(Mark mark) {
    top().marks.add(mark);
  }

  @Override
  public void detail(String asked) {
    top().detail = asked;
  }

  @Override
  public void outcome(Ledger.Outcome outcome) {
    top().outcome = outcome;
  }

  @Override
  public void change() {
    top().change = true;
  }

  @Override
  public void actor(long accountId, long organisationId, Long sessionId) {
    top().accountId = accountId;
    top().organisationId = organisationId;
    top().sessionId = sessionId;
  }

  @Override
  public void entryId(byte[] id) {
    top().entryId = id.clone();
  }

  @Override
  public void onBehalfOf(long accountId) {
    top().onBehalfOf = accountId;
  }

  @Override
  public void quoted(Collection<String> references) {
    top().quoted.addAll(references);
  }

  private Notes top() {
    if (running.isEmpty()) {
      throw new IllegalStateException("no guarded operation is running");
    }
    return running.peek();
  }
}
