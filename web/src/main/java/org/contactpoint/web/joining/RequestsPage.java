package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.people.review.AccountReviews;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.Words;
import org.contactpoint.web.staff.Link;
import org.contactpoint.web.staff.ListForm;

/** Requests for accounts within the caller's reach: those that wait, or those that were decided. */
@Named
@RequestScoped
public class RequestsPage extends ListForm {

  @Inject private UserRequests requests;
  @Inject private AccountReviews reviews;
  @Inject private Frame frame;
  @Inject private Words words;

  private UserRequests.Listing listing;
  private AccountReviews.Work work;

  /** Takes filter and page from the address. */
  public RequestsPage() {
    super("requests");
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    listing = requests.list(chosen(UserRequests.Show.values()), getNumber());
    work = reviews.work();
  }

  public List<UserRequests.Row> getRows() {
    return listing.rows();
  }

  /** How many wait. */
  public int getWaiting() {
    return listing.waiting();
  }

  /** Waiting and decided. */
  public List<Link> getFilters() {
    return filters(UserRequests.Show.values());
  }

  /** "12 accounts to confirm by 30 November 2026", or an empty text. */
  public String getToConfirm() {
    if (work.count() == 0) {
      return "";
    }
    String said = Texts.of("requests.confirm" + (work.count() == 1 ? ".one" : ""));
    return said.replace("{0}", Integer.toString(work.count()))
        .replace("{1}", words.date(work.due()));
  }

  /** Whether the caller decides. */
  public boolean isDecides() {
    return frame.getCaller().may(Right.KEEP_STAFF);
  }

  @Override
  protected boolean more() {
    return listing.more();
  }
}
