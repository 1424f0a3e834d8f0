package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.ProofNeeded;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Mark;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.alerts.AlertKind;
import org.contactpoint.people.alerts.Alerts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the refusals of a quota: each is marked in the ledger, a stop alerts as well. */
@ApplicationScoped
class QuotaStop {

  private static final String AGAIN =
      "The caller has reached what one person may have for now. End this call. The caller can go on"
          + " in another one, with another phrase.";

  private static final String CALLER =
      "The caller, or the caller's organisation, has had as many children or searches as they may"
          + " for now. Their management team has been told.";

  @Inject private Alerts alerts;
  @Inject private Noting noting;

  @Inject
  @ConfigProperty(name = "contactpoint.help.quota", defaultValue = "your management team")
  private String help;

  Refused slow(QuotaKind kind, QuotaRule rule, long seconds) {
    noting.mark(Mark.QUOTA_SLOW);
    return new QuotaSlow(kind, rule, seconds);
  }

  Refused proof(OnBehalf who) {
    noting.mark(Mark.QUOTA_PROOF);
    return who.spoken() ? new Refused(AGAIN) : new ProofNeeded();
  }

  Refused person(OnBehalf who, QuotaKind kind) {
    return stopped(who, AlertKind.valueOf("QUOTA_" + kind), QuotaReached.of(kind, help));
  }

  Refused organisation(OnBehalf who, QuotaKind kind) {
    return stopped(who, AlertKind.valueOf("TOTAL_" + kind), QuotaReached.ofOrganisation(help));
  }

  private Refused stopped(OnBehalf who, AlertKind kind, Refused own) {
    noting.mark(Mark.QUOTA_STOP);
    alerts.raise(kind, who.caller());
    return who.spoken() ? new Refused(CALLER) : own;
  }
}
