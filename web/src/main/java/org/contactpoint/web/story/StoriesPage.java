package org.contactpoint.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.contactpoint.access.Right;
import org.contactpoint.disclosure.StoryView;
import org.contactpoint.search.StorySearch;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.PickForm;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;

/** Records side by side; those that may be about one child are handed to the desk. */
@Named
@RequestScoped
public class StoriesPage extends PickForm {

  @Inject private StorySearch search;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private String id;
  private StorySearch.Found found;

  /** The opaque id of the search. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Searches, before anything is rendered. */
  public void load() {
    frame.need(Right.SAFEGUARD);
    found = search.results(id);
  }

  /** What was found; null while a form that was sent is read. */
  public StorySearch.Found getFound() {
    return found;
  }

  /** FOUND, NONE or TOO_MANY; FOUND while a form that was sent is read. */
  public String getAnswer() {
    return found == null ? "FOUND" : found.outcome().name();
  }

  /** By what nobody was looked for because too many share it, in words; empty for nothing. */
  public String getShared() {
    return found == null
        ? ""
        : found.shared().stream()
            .map(clue -> Texts.of("story.shared." + clue))
            .collect(Collectors.joining(", "));
  }

  /** Those that were picked. */
  public List<StoryView> getPicked() {
    List<String> handles = picked();
    return found == null
        ? List.of()
        : found.records().stream().filter(one -> handles.contains(one.child())).toList();
  }

  /** Shows what was picked to be looked over; nothing is handed over yet. */
  public String check() {
    problems.need(!picked().isEmpty(), "pick", "story.pick.nobody");
    problems.need(!typed("text").isEmpty(), "text", "story.text.missing");
    look(!problems.isAny());
    return null;
  }

  /** Hands them over, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          search.handOver(id, picked(), typed("text"), typed(KEY));
          return "/storycases.xhtml?faces-redirect=true&done=STORY_HAND_OVER";
        });
  }
}
