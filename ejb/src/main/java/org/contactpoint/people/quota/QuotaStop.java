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

  @Inject private Alerts alerts;
  @Inject private Noting noting;

  @Inject
  @ConfigProperty(name = "contactpoint.help.quota", defaultValue = "your management team")
  private String help;

  Refused slow(QuotaKind kind, QuotaRule rule, long seconds) {
    noting.mark(Mark.QUOTA_SLOW);
    return new QuotaSlow(kind, rule, seconds);
  }

  Refused proof() {
    noting.mark(Mark.QUOTA_PROOF);
    return new ProofNeeded();
  }

  Refused person(QuotaKind kind) {
    noting.mark(Mark.QUOTA_STOP);
    alerts.raise(AlertKind.valueOf("QUOTA_" + kind));
    return QuotaReached.of(kind, help);
  }

  Refused organisation(QuotaKind kind) {
    noting.mark(Mark.QUOTA_STOP);
    alerts.raise(AlertKind.valueOf("TOTAL_" + kind));
    return QuotaReached.ofOrganisation(help);
  }
}
