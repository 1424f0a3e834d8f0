package org.contactpoint.web.record;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** A form about the child of an open look. */
public abstract class LookForm extends TypedForm {

  @Inject private Records records;
  @Inject private ProductClock clock;

  private String look;
  private RecordView view;

  /** The opaque id of the open look. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    view = records.view(look);
  }

  /** The record; null while a page that is posted is read. */
  public RecordView getRecord() {
    return view;
  }

  /** Notes a problem unless the three boxes hold a day of the past, or today. */
  protected void needPast(Problems problems, String field, String future) {
    Optional<LocalDate> day = typedDay(field);
    problems.need(day.isPresent(), field, "date.unreal");
    problems.need(day.isEmpty() || !day.get().isAfter(clock.today()), field, future);
  }

  /** Who works with the child now. */
  protected List<RecordView.Worker> now() {
    return view == null ? List.of() : view.now();
  }
}
