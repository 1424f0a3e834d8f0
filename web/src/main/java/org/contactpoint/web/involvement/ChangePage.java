package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** "Are you still working with this child?": still, ended on a day, or recorded by mistake. */
@Named
@RequestScoped
public class ChangePage extends TypedForm {

  @Inject private Involvements involvements;
  @Inject private MyChildren children;
  @Inject private Problems problems;

  private String reference;
  private MyChild row;

  /** The opaque reference of the caller's involvement. */
  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  /**
   * Finds the involvement among the caller's own, before anything is rendered. The address may
   * bring an answer.
   *
   * @throws NotFound when it is not there
   */
  public void load() {
    row = find().orElseThrow(NotFound::new);
    preset("what", "a");
  }

  private Optional<MyChild> find() {
    return children.mine().stream().filter(mine -> mine.reference().equals(reference)).findFirst();
  }

  public MyChild getRow() {
    return row;
  }

  /** What can be true today; a mistake only within the hour, and no lead of a team. */
  public List<Option> getAnswers() {
    List<String> answers = new ArrayList<>(List.of("still"));
    if (row == null || !row.team()) {
      answers.add(row != null && row.lead() ? "unlead" : "lead");
    }
    answers.add("ended");
    if (row != null && row.mayUndo()) {
      answers.add("mistake");
    }
    return Texts.options("change", answers.stream());
  }

  /** Does what was chosen, or says what is missing. */
  public String save() {
    return problems.attempt(
        () -> {
          String done = typed("what");
          try {
            change(done);
          } catch (Conflict | NotFound refused) {
            // Ended or taken back in another window: there is no such row to come back to.
            if (find().isPresent()) {
              throw refused;
            }
            done = "meanwhile";
          }
          return "/children.xhtml?faces-redirect=true&done=" + done;
        });
  }

  private void change(String what) {
    switch (what) {
      case "still" -> involvements.renew(reference);
      case "lead", "unlead" -> involvements.lead(reference, what.equals("lead"));
      case "ended" -> involvements.end(reference, boxes("until"));
      case "mistake" -> involvements.undo(reference);
      default -> throw new InvalidInput("what", Texts.of("change.empty"));
    }
  }
}
