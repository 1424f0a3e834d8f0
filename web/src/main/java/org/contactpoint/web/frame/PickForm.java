package org.contactpoint.web.frame;

import java.util.List;

/** A list in which lines are picked by ticks, looked over, and then dealt with together. */
public abstract class PickForm extends TypedForm {

  private static final String PICK = "pick-";

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

  /** The handles of the lines that were picked. */
  protected List<String> picked() {
    return getTyped().keySet().stream()
        .filter(name -> name.startsWith(PICK) && "true".equals(typed(name)))
        .map(name -> name.substring(PICK.length()))
        .sorted()
        .toList();
  }
}
