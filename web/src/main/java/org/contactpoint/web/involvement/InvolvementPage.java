package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.record.LookForm;

/** "I am working with this child", or the team is: answers, a look over them, the recording. */
@Named
@RequestScoped
public class InvolvementPage extends LookForm {

  private static final String TEAM = "TEAM";
  private static final String DONE = "/record.xhtml?faces-redirect=true&done=";

  @Inject private Involvements involvements;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private boolean checking;

  @Override
  public void load() {
    super.load();
    keep(Operation.INVOLVEMENT_BEGIN, getRecord().child());
  }

  public boolean isChecking() {
    return checking;
  }

  /** What the caller's sector may record. */
  public List<Option> getServices() {
    return Services.of(involvements);
  }

  /** For whom it is recorded: oneself or the team; empty for who has no team. */
  public List<Option> getWhose() {
    return frame.getCaller().teamId() == null
        ? List.of()
        : Texts.options("whose", Stream.of("ME", TEAM));
  }

  /** The words of for whom it is recorded. */
  public String getWhoseLabel() {
    return Texts.of("whoseChecked." + (team() ? TEAM : "ME"));
  }

  /** The words of the chosen service. */
  public String getServiceLabel() {
    return Option.label(getServices(), typed("service"));
  }

  /** The first day, as it was looked over. */
  public LocalDate getSince() {
    return typedDay("since").orElse(null);
  }

  /** Shows the answers to be looked over; nothing is recorded yet. */
  public void check() {
    problems.need(Services.read(typed("service")) != null, "service", "involvement.empty");
    needPast(problems, "since", "involvement.future");
    problems.need(!team() || typed("lead").isEmpty(), "lead", "whose.lead");
    checking = !problems.isAny();
  }

  /** Goes back to the answers. */
  public void change() {
    checking = false;
  }

  /** Records it, or says what is wrong. */
  public String record() {
    return problems.attempt(
        () -> {
          Service service = Services.read(typed("service"));
          boolean lead = Boolean.parseBoolean(typed("lead"));
          if (team()) {
            involvements.beginForTeam(getLook(), service, boxes("since"), typed(KEY));
          } else {
            involvements.begin(getLook(), service, boxes("since"), lead, typed(KEY));
          }
          return DONE + (team() ? "begunTeam" : "begun") + "&v=" + getLook();
        });
  }

  private boolean team() {
    return typed("whose").equals(TEAM);
  }
}
