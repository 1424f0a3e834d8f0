package org.contactpoint.web.hand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.SearchResult;
import org.contactpoint.supply.hand.ByHand;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.involvement.Services;

/** A record of a child whom a search did not find. */
@Named
@RequestScoped
public class NewChildPage extends FactsForm {

  @Inject private ByHand hand;
  @Inject private ChildSearch search;
  @Inject private Involvements involvements;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private List<SearchResult.Hit> near = List.of();

  /** Fills the form with what was searched for. */
  public void load() {
    frame.need(Right.ADD_RECORD);
    if (!getTyped().containsKey("forename")) {
      fill(search.recall(getId()));
    }
    keep(Operation.RECORD_ADD, words("forename", "surname", "day", "month", "year"));
  }

  /** Who may be the same child. */
  public List<SearchResult.Hit> getNear() {
    return near;
  }

  public List<Option> getServices() {
    return Services.of(involvements);
  }

  /** The words of the chosen service. */
  public String getServiceLabel() {
    return Option.label(getServices(), typed("service"));
  }

  /** Shows the answers, and who may be the same child; or says what is wrong. */
  public String check() {
    return problems.attempt(
        () -> {
          near = hand.check(record());
          setChecking(true);
          return null;
        });
  }

  /** Makes the record, or says what is missing. */
  public String send() {
    String made =
        problems.attempt(
            () ->
                "/record.xhtml?faces-redirect=true&done=RECORD_ADD&v="
                    + hand.add(record(), typed(KEY)));
    if (made == null && !problems.at("none").isEmpty()) {
      near = hand.check(record());
      setChecking(true);
    }
    return made;
  }

  private ByHand.NewRecord record() {
    return new ByHand.NewRecord(
        getId(), facts(), Services.read(typed("service")), Boolean.parseBoolean(typed("none")));
  }
}
