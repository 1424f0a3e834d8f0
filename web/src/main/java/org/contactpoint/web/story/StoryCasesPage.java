package org.contactpoint.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.search.story.StoryCases;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Holds;

/** What was handed to the desk: the desk's list for the management team, else one's own. */
@Named
@RequestScoped
public class StoryCasesPage {

  @Inject private StoryCases cases;
  @Inject private Frame frame;
  @Inject private Holds holds;

  private List<StoryCases.Row> rows = List.of();
  private List<StoryCases.Row> own = List.of();

  /** Asks for both, as far as the reader may, before anything is rendered. */
  public void load() {
    frame.need(isDesk() ? Right.JUDGE_STORIES : Right.SAFEGUARD);
    rows = isDesk() ? cases.list() : List.of();
    own = holds.isSafeguarding() ? cases.own() : List.of();
  }

  /** Whether the reader answers. */
  public boolean isDesk() {
    return frame.getCaller() != null && frame.getCaller().may(Right.JUDGE_STORIES);
  }

  /** Those that wait for the reader's desk, the soonest due first. */
  public List<StoryCases.Row> getWaiting() {
    return rows.stream().filter(row -> row.answeredAt() == null).toList();
  }

  /** Those that the desk has answered, the newest first. */
  public List<StoryCases.Row> getAnswered() {
    return rows.stream().filter(row -> row.answeredAt() != null).toList();
  }

  /** What the reader handed over. */
  public List<StoryCases.Row> getOwn() {
    return own;
  }
}
