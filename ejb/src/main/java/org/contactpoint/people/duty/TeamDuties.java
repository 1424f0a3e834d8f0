package org.contactpoint.people.duty;

/**
 * When and how the teams within one's reach are reached; the own organisation's too, since nobody
 * gains a right by it. Shown to those who look for whom to call: office data, nothing of a child.
 * Guarded and recorded.
 */
public interface TeamDuties {

  /**
   * Changes it, once for each key of a form.
   *
   * @throws org.contactpoint.kernel.NotFound outside one's reach
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.people.staff.ChangedMeanwhile when it was changed since it was shown
   */
  void keep(Form form);

  /**
   * A change.
   *
   * @param organisation opaque handle
   * @param team opaque handle
   * @param version of the team as it was shown
   * @param telephone by day, or empty
   * @param hours in words, or empty
   * @param outOfHours telephone at night, or empty
   * @param key idempotency key of the form
   */
  record Form(
      String organisation,
      String team,
      long version,
      String telephone,
      String hours,
      String outOfHours,
      String key) {

    @Override
    public String toString() {
      return "duty of a team";
    }
  }
}
