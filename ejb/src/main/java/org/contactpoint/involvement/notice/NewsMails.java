package org.contactpoint.involvement.notice;

/** Whether the signed-in person is told by mail that there is news. Guarded and recorded. */
public interface NewsMails {

  /** What was chosen, and whether it has an effect. */
  Choice view();

  /** Chooses; wanted is what stands for whoever has never chosen. */
  void choose(boolean wanted);

  /**
   * What was chosen.
   *
   * @param wanted whether mail is wanted
   * @param sends whether this installation sends any
   */
  record Choice(boolean wanted, boolean sends) {}
}
