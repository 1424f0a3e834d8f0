package org.contactpoint.web.record;

import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.web.frame.TypedForm;

/** A form about the child of an open look. */
public abstract class LookForm extends TypedForm {

  @Inject private Records records;

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

  /** Who works with the child now. */
  protected List<RecordView.Worker> now() {
    return view == null ? List.of() : view.now();
  }
}
