package org.contactpoint.web.architecture.planted;

import org.contactpoint.ledger.Ledger;

/** Planted: a screen that writes its own entry. */
record WritesLedger(Ledger ledger) {}
