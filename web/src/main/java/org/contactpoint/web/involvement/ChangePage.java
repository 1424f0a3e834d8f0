package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.frame.Words;

/** "Are you still working with this child?": still, ended on a day, or recorded by mistake. */
@Named
@RequestScoped
public class ChangePage extends TypedForm {

  private static final String NEXT = "/children.xhtml?faces-redirect=true&done=";

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
   * Finds the involvement among the caller's own, before anything is rendered.
   *
   * @throws NotFound when it is not there
   */
  public void load() {
    row =
        children.mine().stream()
            .filter(mine -> mine.reference().equals(reference))
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  public MyChild getRow() {
    return row;
  }

  /** What can be true today; a mistake only within the hour. */
  public List<Option> getAnswers() {
    // Also asked for while a post is decoded, before the row is there.
    return row == null
        ? List.of()
        : Texts.options(
        "change", Stream.of("still", "ended", "mistake").filter(this::possible));
  }

  /** Does what was chosen, or says what is missing. */
  public String save() {
    return problems.attempt(
        () ->
            switch (typed("what")) {
              case "still" -> renew();
              case "ended" -> end();
              case "mistake" -> undo();
              default -> problem("what", "change.empty");
            });
  }

  private String renew() {
    involvements.renew(reference);
    return NEXT + "renewed";
  }

  private String end() {
    Optional<LocalDate> day = Words.day(typed("on"), typed("on-month"), typed("on-year"));
    if (day.isEmpty()) {
      return problem("on", "date.unreal");
    }
    involvements.end(reference, day.get());
    return NEXT + "ended";
  }

  private String undo() {
    involvements.undo(reference);
    return NEXT + "undone";
  }

  private String problem(String field, String key) {
    problems.add(new Problem(field, Texts.of(key)));
    return null;
  }

  private boolean possible(String answer) {
    return row.mayUndo() || !answer.equals("mistake");
  }
}
