package org.contactpoint.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.disclosure.Records;
import org.contactpoint.search.StoryForm;
import org.contactpoint.search.StorySearch;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Looks for other records of one child or family: from an open record, or from what is typed. */
@Named
@RequestScoped
public class StoryPage extends TypedForm {

  @Inject private StorySearch search;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private String look;
  private List<Records.Choice> reasons = List.of();

  /** The opaque id of the open look it begins with; empty where it is typed. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** Asks for the reasons, before anything is rendered. */
  public void load() {
    frame.need(Right.SAFEGUARD);
    reasons = search.reasons();
  }

  /** The reasons for which it may be done. */
  public List<Option> getReasons() {
    return reasons.stream()
        .map(c -> new Option(c.reason().name(), c.reason().name(), c.label(), c.reason().hint()))
        .toList();
  }

  /** Whether what is looked for has to be typed. */
  public boolean isTyping() {
    return look == null || look.isEmpty();
  }

  /** Leads to those who are found, or back with what is missing. */
  public String find() {
    return problems.attempt(
        () ->
            "/stories.xhtml?faces-redirect=true&s="
                + (isTyping() ? search.begin(form()) : search.beginFrom(look, form())));
  }

  private StoryForm form() {
    return new StoryForm(
        null,
        typed("carer"),
        typed("line"),
        typed("postcode"),
        typed("telephone"),
        typed("reason"),
        typed("text"));
  }
}
