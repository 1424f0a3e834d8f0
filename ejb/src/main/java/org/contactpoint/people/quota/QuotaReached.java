package org.contactpoint.people.quota;

import org.contactpoint.kernel.Refused;

/** Thrown when an account, or its organisation, has used up what it may have for now. */
public class QuotaReached extends Refused {

  private static final long serialVersionUID = 1L;

  public QuotaReached(String whomToCall) {
    super(
        "You have reached the number of different children that one person may look at in a day."
            + " If your work needs more today, call "
            + whomToCall
            + ".");
  }

  private QuotaReached(String what, String whomToCall) {
    super(
        "You have reached the number of "
            + what
            + ". Your management team has been told. If your work needs more now, call "
            + whomToCall
            + ": they can let you go on. Otherwise it begins anew "
            + "by itself.");
  }

  static QuotaReached of(QuotaKind kind, String whomToCall) {
    return new QuotaReached(kind.words(), whomToCall);
  }

  static QuotaReached ofOrganisation(String whomToCall) {
    return new QuotaReached(
        "children or searches that all people of your organisation together may have", whomToCall);
  }
}
