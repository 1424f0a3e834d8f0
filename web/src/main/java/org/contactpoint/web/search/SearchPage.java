package org.contactpoint.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Right;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.story.StoriesDue;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;

/** The search form; what is typed goes to the service, which says what to add. */
@Named
@RequestScoped
public class SearchPage extends AskedForm {

  @Inject private ChildSearch search;
  @Inject private Problems problems;
  @Inject private Frame frame;
  @Inject private StoriesDue stories;

  private Integer answers;

  /** Fills the form with an earlier search of this caller. */
  public void recall() {
    frame.need(Right.FIND_CHILD);
    if (recalled() && !problems.isAny()) {
      fill(search.recall(getId()));
    }
  }

  /** Leads to the results, or back to the form with what is missing. */
  public String find() {
    return problems.attempt(() -> "/results.xhtml?faces-redirect=true&s=" + search.begin(form()));
  }

  /** Answers of the management team to what the reader handed over, not seen yet; asked once. */
  public int getAnswers() {
    if (answers == null) {
      answers = stories.answered(frame.getCaller());
    }
    return answers;
  }
}
