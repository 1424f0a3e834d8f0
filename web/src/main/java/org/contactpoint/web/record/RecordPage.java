package org.contactpoint.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.disclosure.LooksPolicy;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Words;

/** The record through one open look. Only what the view holds is there to be shown. */
@Named
@RequestScoped
public class RecordPage extends LookForm {

  @Inject private Records records;
  @Inject private Problems problems;
  @Inject private LooksPolicy looks;
  @Inject private Words words;

  /** Whether the reader is lead professional. */
  public boolean isLeading() {
    return now().stream().anyMatch(w -> w.lead() && w.ask() == null);
  }

  /** Whether the reader may see who looked. */
  public boolean isTellsLooks() {
    return isLeading() && looks.allows();
  }

  /** Whether the reader works with the child and may ask for the lead. */
  public boolean isMayTakeLead() {
    return getRecord().own() != null && !isLeading();
  }

  /** Who works, or worked, with the child in the past twelve months. */
  public Timeline getTimeline() {
    RecordView record = getRecord();
    return record == null
        ? Timeline.EMPTY
        : Timeline.of(
            Stream.concat(record.now().stream(), record.ended().stream()).toList(),
            words.getToday());
  }

  /** Who did before that. */
  public List<Timeline.Bar> getEarlier() {
    return getRecord() == null
        ? List.of()
        : Timeline.of(getRecord().earlier(), words.getToday()).bars();
  }

  /** Notes that the wrong record was opened, and closes it; also where it is closed already. */
  public String wrong() {
    return problems.attempt(
        () -> {
          try {
            records.wrong(getLook());
          } catch (NotFound closed) {
            return "/search.xhtml?faces-redirect=true";
          }
          return "/search.xhtml?faces-redirect=true&done=wrong";
        });
  }
}
