package org.contactpoint.web.hand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.search.HeardSearch;
import org.contactpoint.supply.hand.ByHand;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.involvement.Services;

/** A provisional record of a child of whom little is known. */
@Named
@RequestScoped
public class ProvisionalPage extends HeardForm {

  @Inject private ByHand hand;
  @Inject private HeardSearch search;
  @Inject private Involvements involvements;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private boolean checking;

  /** Fills the form with what was looked for. */
  public void load() {
    frame.need(Right.ADD_RECORD);
    getTyped().putIfAbsent("gender", Option.ANY);
    if (!getTyped().containsKey("name")) {
      fill(search.results(getId()).form());
    }
    keep(Operation.PROVISIONAL_ADD, words("name", "language", "place", "day", "month", "year"));
  }

  public boolean isChecking() {
    return checking;
  }

  /** Goes back to the answers. */
  public void change() {
    checking = false;
  }

  public List<Option> getServices() {
    return Services.of(involvements);
  }

  /** The words of the chosen service. */
  public String getServiceLabel() {
    return Option.label(getServices(), typed("service"));
  }

  /** The day of the review, or null. */
  public LocalDate getReviewed() {
    return typedDay("review").orElse(null);
  }

  /** Shows the answers to be looked over, or says what is wrong. */
  public String check() {
    return problems.attempt(
        () -> {
          hand.checkProvisional(provisional());
          checking = true;
          return null;
        });
  }

  /** Makes it, or says what is missing. */
  public String send() {
    return problems.attempt(
        () ->
            "/record.xhtml?faces-redirect=true&done=PROVISIONAL_ADD&v="
                + hand.addProvisional(provisional(), typed(KEY)));
  }

  private ByHand.Provisional provisional() {
    return new ByHand.Provisional(
        getId(),
        heard(),
        typed("age"),
        chosen("gender"),
        boxes("review"),
        Services.read(typed("service")));
  }
}
