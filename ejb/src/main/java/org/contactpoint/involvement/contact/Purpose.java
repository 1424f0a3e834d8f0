package org.contactpoint.involvement.contact;

/** What a colleague is asked for. */
public enum Purpose {
  /** To get in touch. */
  GET_IN_TOUCH,
  /** To give the lead to who asks (F014). */
  TAKE_LEAD,
  /** To take the lead from who asks (F014). */
  HAND_LEAD;

  /** Whether it is about who is lead professional: nobody answers that in somebody's place. */
  public boolean lead() {
    return this != GET_IN_TOUCH;
  }
}
