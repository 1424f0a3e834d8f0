package org.contactpoint.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.disclosure.WhoLooked;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** A lead professional asks about a look that seems wrong. */
@Named
@RequestScoped
public class WorryPage extends TypedForm {

  @Inject private WhoLooked looked;
  @Inject private Problems problems;

  private String look;
  private String entry;
  private String name = "";

  /** The opaque id of the open look at the record. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** The reference of the look that is asked about. */
  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    name = looked.ask(look);
    keep(Operation.LOOK_WORRY, "entry." + entry);
  }

  /** The child's name in use. */
  public String getName() {
    return name;
  }

  /** Why a look may seem wrong. */
  public List<Option> getReasons() {
    return WhoLookedPage.reasons(Operation.LOOK_WORRY);
  }

  /** Asks, or says what is missing. */
  public String send() {
    return problems.attempt(
        () -> {
          looked.worry(
              new WhoLooked.Worry(look, entry, typed("reason"), typed("text"), typed(KEY)));
          return "/record.xhtml?faces-redirect=true&done=LOOK_WORRY&v=" + look;
        });
  }
}
