package org.contactpoint.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.people.review.AccountReviews;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.PickForm;
import org.contactpoint.web.frame.Problems;

/** Confirms that accounts are still needed: picked, looked over, then done. */
@Named
@RequestScoped
public class ReviewPage extends PickForm {

  @Inject private AccountReviews reviews;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private AccountReviews.Work work = new AccountReviews.Work(0, null, List.of(), null);

  /** Reads what is to be done, before anything is rendered. */
  public void load() {
    frame.need(Right.ASK_FOR_USERS);
    work = reviews.work();
  }

  public AccountReviews.Work getWork() {
    return work;
  }

  /** The lines that were picked. */
  public List<AccountReviews.Row> getPicked() {
    List<String> handles = picked();
    return work.rows().stream().filter(row -> handles.contains(row.account())).toList();
  }

  /** Shows what was picked to be looked over; nothing is done yet. */
  public String check() {
    problems.need(!picked().isEmpty(), "pick", "review.nobody");
    look(!problems.isAny());
    return null;
  }

  /** Confirms them, or says what is wrong. */
  public String send() {
    return problems.attempt(
        () -> {
          reviews.confirm(picked(), typed(KEY));
          return "/review.xhtml?faces-redirect=true&done=ACCOUNT_CONFIRM";
        });
  }
}
