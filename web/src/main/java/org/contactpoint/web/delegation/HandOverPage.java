package org.contactpoint.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;

/** Hands the own role over for a time: the form, a look over it, then the effect. */
@Named
@RequestScoped
public class HandOverPage extends CheckedForm {

  @Inject private Delegations delegations;
  @Inject private Frame frame;

  private List<Delegations.Colleague> colleagues;

  /** Asks to whom it could go, before anything is rendered. */
  public void load() {
    colleagues = delegations.choices();
  }

  /** Whether there is anybody; a page that is posted is read before that is known. */
  public boolean isPossible() {
    return colleagues == null || !colleagues.isEmpty();
  }

  /** Who can help where there is nobody. */
  public String getWhomToAsk() {
    return Texts.orNone("handover.nobody." + frame.getCaller().role());
  }

  /** Nobody to begin with; a page that is posted is read before they are known. */
  public List<Option> getColleagues() {
    return Stream.concat(
            Stream.of(Option.any(Texts.of("register.choose"))),
            Stream.ofNullable(colleagues).flatMap(List::stream).map(HandOverPage::option))
        .toList();
  }

  /** Who was chosen, in words. */
  public String getTo() {
    return Option.label(getColleagues(), chosen("to"));
  }

  /** Why one is away. */
  public List<Option> getReasons() {
    return StaffReason.of(Operation.DELEGATION_ASK).stream()
        .map(reason -> new Option(reason.name(), reason.name(), reason.label(), ""))
        .toList();
  }

  /** The words of the chosen reason. */
  public String getReasonLabel() {
    return StaffReason.label(typed("reason"));
  }

  /** The first day, as it was looked over. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  /** The last day, as it was looked over. */
  public LocalDate getUntil() {
    return typedDay("until").orElse(null);
  }

  @Override
  protected void judge() {
    delegations.check(form());
  }

  @Override
  protected String act() {
    delegations.ask(form());
    return "/myaccount.xhtml?faces-redirect=true&done=" + Operation.DELEGATION_ASK;
  }

  private Delegations.Form form() {
    return new Delegations.Form(
        chosen("to"), boxes("from"), boxes("until"), typed("reason"), typed("text"), typed(KEY));
  }

  private static Option option(Delegations.Colleague c) {
    String label = c.job() == null ? c.name() : c.name() + ", " + c.job();
    return new Option(c.handle(), c.handle(), label, "");
  }
}
