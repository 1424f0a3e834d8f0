package org.contactpoint.access;

/**
 * How far a caller's authority and organisation have got; the earlier of the two phases counts.
 *
 * @param authority phase of the authority; of a national body, which belongs to none, {@link
 *     Phase#LIVE}
 * @param organisation phase of the organisation
 */
public record Progress(Phase authority, Phase organisation) {

  /** Of somebody of whom nothing is known: nothing is open. */
  public static final Progress NONE = new Progress(Phase.PREPARING, Phase.PREPARING);

  /** The phase that counts. */
  public Phase reached() {
    return authority.and(organisation);
  }

  /** What is held back, and which of the two holds it back, as sentences; nothing when live. */
  public String words() {
    if (reached() == Phase.LIVE) {
      return "";
    }
    return holdsBack() + " " + reached().words();
  }

  private String holdsBack() {
    if (authority == organisation) {
      return "Your authority and your organisation are at the " + authority.word() + " step.";
    }
    return authority == reached()
        ? "Your authority is at the " + authority.word() + " step."
        : "Your organisation is at the " + organisation.word() + " step.";
  }
}
