package org.contactpoint.people.staff;

/**
 * Teams of an organisation within the caller's reach that is not the caller's own. All throw {@code
 * NotFound} outside one's reach, {@code Refused} for the own organisation, {@code InvalidInput} for
 * what cannot be read, {@link ChangedMeanwhile} when somebody else was faster.
 */
public interface Teams {

  /** Adds a team. */
  void add(Order order);

  /** Gives a team another name or other contacts. */
  void change(Order order);

  /** Closes a team to which no open account belongs; it stays in the history. */
  void close(Order order);

  /**
   * A team that is open.
   *
   * @param team opaque handle
   * @param hours when it can be reached, in words, or null
   * @param outOfHours telephone at night, or null
   * @param members accounts that are not closed
   */
  record Team(
      String team,
      String name,
      String telephone,
      String email,
      String hours,
      String outOfHours,
      int members,
      long version) {}

  /**
   * What is to be done with a team.
   *
   * @param organisation opaque handle
   * @param team opaque handle; null when it is added
   * @param version of the team as it was shown; nothing when it is added
   * @param key idempotency key of the form
   */
  record Order(
      String organisation,
      String team,
      long version,
      String name,
      String telephone,
      String email,
      String key) {

    @Override
    public String toString() {
      return "team order";
    }
  }
}
