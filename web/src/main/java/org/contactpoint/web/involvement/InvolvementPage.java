package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Operation;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.record.LookForm;

/** "I am working with this child": the answers, a look over them, then the recording. */
@Named
@RequestScoped
public class InvolvementPage extends LookForm {

  @Inject private Involvements involvements;
  @Inject private Problems problems;

  private boolean checking;

  @Override
  public void load() {
    super.load();
    keep(Operation.INVOLVEMENT_BEGIN, getRecord().child());
  }

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** What the caller's sector may record. */
  public List<Option> getServices() {
    return involvements.choices().stream()
        .map(c -> new Option(c.service().name(), c.service().name(), c.label(), ""))
        .toList();
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
    problems.need(service().isPresent(), "service", "involvement.empty");
    problems.need(typedDay("since").isPresent(), "since", "date.unreal");
    checking = !problems.isAny();
  }

  /** Goes back to the answers. */
  public void change() {
    checking = false;
  }

  /** Records it, or says what is wrong. */
  public String record() {
    boolean lead = Boolean.parseBoolean(typed("lead"));
    return problems.attempt(
        () -> {
          involvements.begin(getLook(), service().orElse(null), boxes("since"), lead, typed(KEY));
          return "/record.xhtml?faces-redirect=true&done=begun&v=" + getLook();
        });
  }

  private Optional<Service> service() {
    return involvements.choices().stream()
        .map(Involvements.Choice::service)
        .filter(service -> service.name().equals(typed("service")))
        .findFirst();
  }
}
