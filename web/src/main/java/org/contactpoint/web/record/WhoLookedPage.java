package org.contactpoint.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.disclosure.LookView;
import org.contactpoint.disclosure.WhoLooked;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/**
 * Who looked at the record, for the lead professional. The reason is posted and the answer is shown
 * at once: it changes nothing, so sending it again is harmless.
 */
@Named
@RequestScoped
public class WhoLookedPage extends TypedForm {

  @Inject private WhoLooked looked;
  @Inject private Problems problems;

  private String look;
  private String name = "";
  private List<LookView> rows;

  /** The opaque id of the open look at the record. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    name = looked.ask(look);
  }

  /** The child's name in use. */
  public String getName() {
    return name;
  }

  /** Why one may want to see it. */
  public List<Option> getReasons() {
    return reasons(Operation.WHO_LOOKED);
  }

  /** The looks that can be told, the newest first; null before a reason was given. */
  public List<LookView> getRows() {
    return rows;
  }

  /** Shows them, or says what is missing. */
  public String show() {
    return problems.attempt(
        () -> {
          rows = looked.list(look, typed("reason"), typed("text"));
          return null;
        });
  }

  static List<Option> reasons(Operation operation) {
    return StaffReason.of(operation).stream()
        .map(reason -> new Option(reason.name(), reason.name(), reason.label(), ""))
        .toList();
  }
}
