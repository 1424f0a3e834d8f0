package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.matching.Wanted;

/** Judges what a caller asks, by the caller's sector and the day, and notes it for the ledger. */
@ApplicationScoped
class AskedNotes {

  @Inject Noting noting;
  @Inject ProductClock clock;

  /**
   * What is looked for.
   *
   * @throws org.contactpoint.kernel.InvalidInput when it is less than the minimum
   */
  Wanted judge(Caller caller, SearchForm form) {
    return MinimumKnowledge.judge(form, caller.sector(), clock.today());
  }

  /** As {@link #judge}; and what was asked goes into the entry, whatever comes of it. */
  Wanted note(Caller caller, SearchForm form) {
    noting.detail(AskedWords.of(form));
    return judge(caller, form);
  }

  /**
   * Notes what was asked in an emergency and judges it by the thinner rule.
   *
   * @throws org.contactpoint.kernel.InvalidInput when it is less than that, or nothing is said
   */
  Wanted noteEmergency(Caller caller, EmergencyForm form) {
    noting.detail(AskedWords.of(form.asked()));
    return MinimumKnowledge.judgeEmergency(form, caller.sector(), clock.today());
  }
}
