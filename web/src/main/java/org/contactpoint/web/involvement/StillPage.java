package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.Rounds;
import org.contactpoint.involvement.due.Due;
import org.contactpoint.web.frame.PickForm;
import org.contactpoint.web.frame.Problems;

/** "I still work with these children": picked, looked over, then confirmed together. */
@Named
@RequestScoped
public class StillPage extends PickForm {

  @Inject private MyChildren children;
  @Inject private Rounds rounds;
  @Inject private Problems problems;

  private String filter;
  private List<MyChild> rows = List.of();

  /** {@code lapses} for those that lapse soon, anything else for all. */
  public String getFilter() {
    return filter;
  }

  public void setFilter(String filter) {
    this.filter = filter;
  }

  /** Reads the caller's own children, before anything is rendered. */
  public void load() {
    rows =
        children.mine().stream()
            .filter(row -> !"lapses".equals(filter) || row.due().contains(Due.LAPSES))
            .toList();
  }

  public List<MyChild> getRows() {
    return rows;
  }

  /** The children that were picked. */
  public List<MyChild> getPicked() {
    List<String> references = picked();
    return rows.stream().filter(row -> references.contains(row.reference())).toList();
  }

  /** Shows what was picked to be looked over; nothing is done yet. */
  public String check() {
    problems.need(!picked().isEmpty(), "pick", "round.nobody");
    look(!problems.isAny());
    return null;
  }

  /** Confirms them, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          rounds.answer(new Rounds.Answers(picked(), List.of(), null), typed(KEY));
          return "/children.xhtml?faces-redirect=true&done=INVOLVEMENT_ROUND";
        });
  }
}
