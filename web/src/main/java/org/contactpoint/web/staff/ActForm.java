package org.contactpoint.web.staff;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Frame;

/**
 * One of the things that can be done to something. The address has its opaque handle and, where
 * several things can be done, which one.
 *
 * @param <T> what is shown of the thing
 */
public abstract class ActForm<T> extends CheckedForm {

  @Inject private Frame frame;

  private final Map<String, Operation> ways;
  private String handle;
  private String what;
  private T shown;

  /**
   * Takes what is to be done from the address: the form is made of it before values are read.
   *
   * @param ways the operations by their names in the address; an empty name for the only one
   */
  protected ActForm(Map<String, Operation> ways) {
    this.ways = ways;
    what =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("what");
  }

  /** Reads the thing for the page. */
  protected abstract T read(String thing);

  /** Who may do it; somebody else finds no such page. */
  protected Right right() {
    return operation().right();
  }

  /** What is to be done. */
  protected Operation operation() {
    Operation operation = ways.get(what == null ? "" : what);
    if (operation == null) {
      throw new NotFound();
    }
    return operation;
  }

  /** Asks for the thing, before anything is rendered. */
  public void load() {
    frame.need(right());
    shown = read(handle);
  }

  /** The opaque handle of the thing. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** What is to be done, as the address has it. */
  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  /** The thing. */
  public T getShown() {
    return shown;
  }

  /** What is to be done, as it is called in the words of the screens. */
  public String getWhich() {
    return operation().name();
  }
}
