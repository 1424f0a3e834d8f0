package org.contactpoint.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Right;
import org.contactpoint.disclosure.StoryView;
import org.contactpoint.kernel.StoryAnswer;
import org.contactpoint.search.story.StoryCases;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.PickForm;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;

/** One case of the desk: the records side by side, and the answer. */
@Named
@RequestScoped
public class StoryCasePage extends PickForm {

  @Inject private StoryCases cases;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private String handle;
  private StoryCases.View shown;

  /** The opaque handle of the case. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks for the case, before anything is rendered. */
  public void load() {
    frame.need(Right.JUDGE_STORIES);
    shown = cases.view(handle);
  }

  /** The case; null while a form that was sent is read. */
  public StoryCases.View getShown() {
    return shown;
  }

  /** Whether the reader may answer; true while a form that was sent is read. */
  public boolean isOpen() {
    return shown == null || shown.row().answeredAt() == null && !shown.own();
  }

  /** All records, the one that was begun with first. */
  public List<StoryView> getRecords() {
    return shown == null
        ? List.of()
        : Stream.concat(Stream.of(shown.first()), shown.others().stream()).toList();
  }

  /** What the desk may say. */
  public List<Option> getAnswers() {
    return Texts.options("storyAnswer", Stream.of(StoryAnswer.values()).map(Enum::name));
  }

  /** Answers, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          StoryAnswer answer =
              Stream.of(StoryAnswer.values())
                  .filter(one -> one.name().equals(typed("answer")))
                  .findFirst()
                  .orElse(null);
          cases.answer(handle, answer, picked(), typed("text"), typed(KEY));
          return "/storycases.xhtml?faces-redirect=true&done=STORY_ANSWER";
        });
  }
}
