package org.contactpoint.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.contactpoint.involvement.contact.ResponseTimes;
import org.contactpoint.web.frame.Texts;

/** How fast requests to get in touch are answered. */
@Named
@RequestScoped
public class TimesPage {

  private static final long HOURS = 48;

  @Inject private ResponseTimes times;

  private List<ResponseTimes.Row> rows = List.of();

  /** Asks for the list, before anything is rendered. */
  public void load() {
    rows = times.list();
  }

  public List<ResponseTimes.Row> getRows() {
    return rows;
  }

  /** A time in whole minutes, hours or days, or that there is none. */
  public String lasted(Duration time) {
    if (time == null) {
      return Texts.of("times.none");
    }
    if (time.toMinutes() < HOURS) {
      return time.toMinutes() + " " + Texts.of("times.minutes");
    }
    return time.toHours() < HOURS
        ? time.toHours() + " " + Texts.of("times.hours")
        : time.toDays() + " " + Texts.of("times.days");
  }
}
