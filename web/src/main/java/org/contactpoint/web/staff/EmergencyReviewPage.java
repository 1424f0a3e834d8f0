package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.people.emergency.EmergencyReviews;
import org.contactpoint.people.staff.StaffKeeping;

/** One emergency of somebody else: what came of it, or the right given back. */
@Named
@RequestScoped
public class EmergencyReviewPage extends OrderForm<EmergencyReviews.View> {

  @Inject private EmergencyReviews reviews;

  /** The two things that can be done. */
  public EmergencyReviewPage() {
    super(Map.of("review", Operation.EMERGENCY_REVIEW, "giveback", Operation.EMERGENCY_GIVE_BACK));
  }

  @Override
  protected EmergencyReviews.View read(String alert) {
    return reviews.view(alert);
  }

  /** Whether there is something to be done; a page that is posted is read before that is known. */
  public boolean isOpen() {
    EmergencyReviews.View view = getShown();
    return view == null
        || (operation() == Operation.EMERGENCY_REVIEW ? !view.reviewed() : view.withdrawn());
  }

  @Override
  protected String done(StaffKeeping.Order order) {
    if (operation() == Operation.EMERGENCY_REVIEW) {
      reviews.review(order);
    } else {
      reviews.giveBack(order);
    }
    return "/alerts.xhtml?faces-redirect=true&done=" + operation();
  }
}
