package org.contactpoint.involvement.contact;

/**
 * Asking a colleague to get in touch about a child, and dealing with being asked (F053). Who is
 * asked is told of it in the product; when nobody answers in time it is for the team or
 * organisation as well, and then for the management team too. Every method is guarded and recorded.
 */
public interface Contacts {

  /**
   * Asks who works with the child of an open look, once for each key of a form.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.NotFound for somebody whom the caller does not see there
   * @throws org.contactpoint.kernel.Conflict when that involvement has ended, or is one's own
   */
  void ask(Ask form);

  /**
   * Says that it was seen: whoever asked knows that somebody will get in touch.
   *
   * @throws org.contactpoint.kernel.NotFound when the caller is not asked
   * @throws org.contactpoint.kernel.Conflict when it was dealt with already
   */
  void acknowledge(String request);

  /**
   * Says what came of it.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.NotFound when the caller is not asked
   * @throws org.contactpoint.kernel.Conflict when it was dealt with already
   */
  void settle(Settle form);

  /** Takes back what one asked oneself, as long as nobody has dealt with it. */
  void withdraw(String request);

  /**
   * What is asked.
   *
   * @param look the opaque id of the caller's open look
   * @param worker opaque reference of the involvement of who is asked
   * @param purpose for what
   * @param urgency by when
   * @param text what it is about, 3 to 200 characters
   * @param key idempotency key of the form
   */
  record Ask(
      String look, String worker, Purpose purpose, Urgency urgency, String text, String key) {

    @Override
    public String toString() {
      return "asking";
    }
  }

  /**
   * What came of it.
   *
   * @param request opaque handle
   * @param why 3 to 200 characters where the outcome needs them, else up to 200
   */
  record Settle(String request, Outcome outcome, String why) {

    @Override
    public String toString() {
      return "settling";
    }
  }
}
