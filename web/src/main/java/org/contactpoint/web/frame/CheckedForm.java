package org.contactpoint.web.frame;

import jakarta.inject.Inject;

/** A form whose answers are looked over before they take effect; nothing typed is lost between. */
public abstract class CheckedForm extends TypedForm {

  @Inject private Problems problems;

  private boolean checking;

  /**
   * Judges the answers; nothing is done yet.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  protected abstract void judge();

  /** Does it and gives the address of the next page, or null to stay on this one. */
  protected abstract String act();

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** Shows the answers to be looked over, or says what is wrong. */
  public String check() {
    return problems.attempt(
        () -> {
          judge();
          checking = true;
          return null;
        });
  }

  /** Goes back to the answers. */
  public String change() {
    return null;
  }

  /** Does it, or says what is wrong. */
  public String send() {
    return problems.attempt(this::act);
  }
}
