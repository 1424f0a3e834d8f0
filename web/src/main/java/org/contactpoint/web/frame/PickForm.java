package org.contactpoint.web.frame;

/** A list in which lines are picked by ticks, looked over, and then dealt with together. */
public abstract class PickForm extends TypedForm {

  private boolean checking;

  /** Whether the picked lines are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** Goes back to the list. */
  public String change() {
    return null;
  }

  /** Shows the picked lines to be looked over, or the list again. */
  protected void look(boolean over) {
    checking = over;
  }
}
