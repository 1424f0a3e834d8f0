package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.Rounds;
import org.contactpoint.involvement.due.Due;
import org.contactpoint.involvement.due.DueRules;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.web.frame.PickForm;
import org.contactpoint.web.frame.Problems;

/** "Who has left?" at a new school year: those who have are ended, the rest confirmed. */
@Named
@RequestScoped
public class SchoolYearPage extends PickForm {

  private static final String SHOWN = "shown";

  @Inject private MyChildren children;
  @Inject private Rounds rounds;
  @Inject private Problems problems;
  @Inject private ProductClock clock;

  private List<MyChild> rows = List.of();

  /** Reads whom to ask about, before anything is rendered: on a second look those of the first. */
  public void load() {
    rows =
        children.mine().stream()
            .filter(row -> row.due().contains(Due.SCHOOL_YEAR))
            .filter(row -> typed(SHOWN).isEmpty() || shown().contains(row.reference()))
            .toList();
    if (typed(SHOWN).isEmpty()) {
      LocalDate last = getFirst().minusDays(1);
      getTyped().put(SHOWN, String.join(",", rows.stream().map(MyChild::reference).toList()));
      getTyped().put("until", String.valueOf(last.getDayOfMonth()));
      getTyped().put("until-month", String.valueOf(last.getMonthValue()));
      getTyped().put("until-year", String.valueOf(last.getYear()));
    }
  }

  public List<MyChild> getRows() {
    return rows;
  }

  /** The first day of this school year. */
  public LocalDate getFirst() {
    return DueRules.yearOf(clock.today());
  }

  /** The last day of those who have left, as it was looked over. */
  public LocalDate getUntil() {
    return typedDay("until").orElse(null);
  }

  /** Those who have left. */
  public List<MyChild> getLeft() {
    return rows.stream().filter(row -> picked().contains(row.reference())).toList();
  }

  /** Those with whom the caller still works. */
  public List<MyChild> getStill() {
    return rows.stream().filter(row -> !picked().contains(row.reference())).toList();
  }

  /** Shows the answers to be looked over; nothing is done yet. */
  public String check() {
    problems.need(picked().isEmpty() || getUntil() != null, "until", "date.unreal");
    look(!problems.isAny());
    return null;
  }

  /** Ends and confirms, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          List<String> left = picked();
          List<String> still = shown().stream().filter(r -> !left.contains(r)).toList();
          rounds.answer(
              new Rounds.Answers(still, left, left.isEmpty() ? null : boxes("until")), typed(KEY));
          return "/children.xhtml?faces-redirect=true&done=INVOLVEMENT_ROUND";
        });
  }

  private List<String> shown() {
    return Stream.of(typed(SHOWN).split(",")).filter(r -> !r.isEmpty()).toList();
  }
}
