package org.contactpoint.web.mediation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.people.mediation.Rota;
import org.contactpoint.people.mediation.Shift;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.frame.Words;

/** Whom to call who looks children up for those at no screen; the management team says who. */
@Named
@RequestScoped
public class MediatorsPage extends TypedForm {

  @Inject private Rota rota;
  @Inject private Problems problems;
  @Inject private Words words;

  private Rota.Listing listing;

  /** Asks for the rota, before anything is rendered. */
  public void load() {
    listing = rota.listing();
  }

  public Rota.Listing getListing() {
    return listing;
  }

  /** Whether the reader may change it; a page that is posted is read before that is known. */
  public boolean isKeeping() {
    return listing == null || listing.keeps();
  }

  /** Whether there is something to take off, likewise. */
  public boolean isTakingOff() {
    return listing == null || isKeeping() && !getDuties().isEmpty();
  }

  /** Day or night. */
  public List<Option> getShifts() {
    return Texts.options("shift", Stream.of(Shift.values()).map(Enum::name));
  }

  /** What can be taken off. */
  public List<Option> getDuties() {
    List<Option> options = new ArrayList<>();
    if (listing != null) {
      Stream.concat(listing.now().stream(), listing.coming().stream())
          .forEach(d -> options.add(new Option("d" + options.size(), d.duty(), line(d), "")));
    }
    return options;
  }

  private String line(Rota.Duty duty) {
    return duty.name() + ", " + words.date(duty.day()) + ", " + Texts.of("shift." + duty.shift());
  }

  /** Puts somebody on, or says what is wrong. */
  public String add() {
    return problems.attempt(
        () -> {
          rota.add(
              new Rota.Form(
                  typed("username"), boxes("day"), typed("shift"), typed("telephone"), typed(KEY)));
          return "/mediators.xhtml?faces-redirect=true&done=ROTA_ADD";
        });
  }

  /** Takes somebody off. */
  public String remove() {
    problems.need(!typed("duty").isEmpty(), "duty", "mediators.off.choose");
    return problems.isAny()
        ? null
        : problems.attempt(
            () -> {
              rota.remove(typed("duty"));
              return "/mediators.xhtml?faces-redirect=true&done=ROTA_REMOVE";
            });
  }
}
