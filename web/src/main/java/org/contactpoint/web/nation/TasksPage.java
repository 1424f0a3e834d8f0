package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.people.tasks.Tasks;
import org.contactpoint.search.story.StoriesDue;
import org.contactpoint.web.frame.Holds;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.Words;
import org.contactpoint.web.staff.Link;

/** What there is to do, each line a link to the list of it. */
@Named
@RequestScoped
public class TasksPage {

  @Inject private Tasks tasks;
  @Inject private Words words;
  @Inject private StoriesDue stories;
  @Inject private Holds holds;
  @Inject private CurrentCaller callers;

  private List<Link> links = List.of();

  /** Asks what there is to do, before anything is rendered. */
  public void load() {
    List<Link> all = new ArrayList<>(tasks.list().stream().map(this::link).toList());
    int cases = holds.isJudging() ? stories.waiting(callers.get()) : 0;
    if (cases > 0) {
      all.add(0, new Link(said("STORIES", cases, null), "storycases.xhtml", false));
    }
    links = List.copyOf(all);
  }

  /** The most urgent first; empty when there is nothing. */
  public List<Link> getLinks() {
    return links;
  }

  private Link link(Tasks.Task task) {
    return new Link(said(task.kind().name(), task.count(), task.by()), address(task.kind()), false);
  }

  private String said(String kind, int count, LocalDate by) {
    return Texts.of("tasks." + kind + (count == 1 ? ".one" : ""))
        .replace("{0}", words.count(count))
        .replace("{1}", words.date(by));
  }

  private static String address(Tasks.Kind kind) {
    return switch (kind) {
      case ALERTS -> "alerts.xhtml";
      case REQUESTS -> "requests.xhtml";
      case DELEGATIONS_TO_CONFIRM -> "delegations.xhtml?f=waiting";
      case DELEGATIONS_ENDING -> "delegations.xhtml?f=ending";
      case TICKETS_TO_RELEASE, TICKETS_TO_SHOW -> "tickets.xhtml";
      case AUTHORITIES_TO_REGISTER -> "newauthority.xhtml";
      case AUTHORITIES_TO_CONFIRM -> "authorities.xhtml?f=waiting";
      case ORGANISATIONS_TO_CONFIRM -> "organisations.xhtml?f=waiting";
      case AGREEMENT_TEXTS_TO_RELEASE -> "agreementtext.xhtml";
      case ACCOUNTS_LAPSED -> "staff.xhtml?f=lapsed";
      case ORGANISATIONS_LAPSED -> "organisations.xhtml?f=lapsed";
      case ACCOUNTS_ENDING -> "staff.xhtml?f=ending";
      case ORGANISATIONS_ENDING -> "organisations.xhtml?f=ending";
      case ORGANISATIONS_PREPARING -> "organisations.xhtml?f=preparing";
      case ACCOUNTS_TO_CONFIRM -> "review.xhtml";
      case MERGERS -> "authorities.xhtml?f=ending";
    };
  }
}
