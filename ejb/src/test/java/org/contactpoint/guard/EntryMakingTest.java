package org.contactpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.people.quota.QuotaReached;
import org.junit.jupiter.api.Test;

class EntryMakingTest {

  @Test
  void namesWhatCameOfAnOperation() {
    assertThat(EntryMaking.outcome(new InvalidInput("field", "message")))
        .isEqualTo(Ledger.Outcome.INVALID);
    assertThat(EntryMaking.outcome(new NotFound())).isEqualTo(Ledger.Outcome.REFUSED);
    assertThat(EntryMaking.outcome(new QuotaReached("the team"))).isEqualTo(Ledger.Outcome.REFUSED);
    assertThat(EntryMaking.outcome(new Conflict("message"))).isEqualTo(Ledger.Outcome.FAILED);
    assertThat(EntryMaking.outcome(new IllegalStateException())).isEqualTo(Ledger.Outcome.FAILED);
  }
}
