package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.DraftUpkeep;
import org.contactpoint.people.Drafts;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed and not sent is kept for its writer alone, for a time, and goes with the child. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT extends ContactSteps {

  private static final String OF = "RECORD_CORRECT";
  private static final String WORDS = "amina|yusuf|12|3|2015";

  @Inject private Drafts drafts;
  @Inject private DraftUpkeep drops;

  @BeforeEach
  void signedIn() {
    asker = new StaffFixture(register, Role.PRACTITIONER);
    be(asker);
  }

  @Test
  @Proves("F059")
  void isThereForItsWriterInTheNextSessionAndForNobodyElse() {
    drafts.save(OF, WORDS, 0, "address=12+Quxelba+Street");
    be(new StaffFixture(register, Role.PRACTITIONER));
    assertThat(drafts.load(OF, WORDS)).isEmpty();
    drafts.discard(OF, WORDS);

    be(asker);

    Drafts.Draft kept = drafts.load(OF, WORDS).orElseThrow();
    assertThat(kept.content()).isEqualTo("address=12+Quxelba+Street");
    assertThat(kept.begun()).isBeforeOrEqualTo(clock.now());
    assertThat(drafts.load("INVOLVEMENT_BEGIN", WORDS)).isEmpty();
    assertThat(drafts.load(OF, WORDS + "|")).as("another child").isEmpty();
    drafts.discard(OF, WORDS);
    assertThat(drafts.load(OF, WORDS)).isEmpty();
  }

  @Test
  @Proves("ABUSE 47")
  void windowThatIsBehindOverwritesNothing() {
    long first = drafts.save(OF, WORDS, 0, "first");
    assertThatThrownBy(() -> drafts.save(OF, WORDS, 0, "second")).isInstanceOf(Conflict.class);
    long later = drafts.save(OF, WORDS, first, "third");
    assertThatThrownBy(() -> drafts.save(OF, WORDS, first, "fourth")).isInstanceOf(Conflict.class);
    assertThat(drafts.load(OF, WORDS)).map(Drafts.Draft::content).contains("third");
    drafts.discard(OF, WORDS);
    assertThatThrownBy(() -> drafts.save(OF, WORDS, later, "after it was sent"))
        .isInstanceOf(Conflict.class);
    assertThat(drafts.load(OF, WORDS)).isEmpty();
  }

  @Test
  void remembersWhenItWasBegun() {
    long version = drafts.save(OF, WORDS, 0, "a");
    rows.set(
        "UPDATE draft SET begun_at = begun_at - INTERVAL 2 DAY WHERE account_id = ?",
        asker.accountId);
    drafts.save(OF, WORDS, version, "ab");
    assertThat(drafts.load(OF, WORDS).orElseThrow().begun())
        .isBefore(clock.now().minus(java.time.Duration.ofDays(1)));
  }

  @Test
  void whatHasExpiredOrCannotBeOpenedIsAsIfItHadNotBeen() {
    for (String spoilt : List.of("expires_at = expires_at - INTERVAL 8 DAY", "sealed = 'x'")) {
      drafts.save(OF, WORDS, 0, "old");
      rows.set("UPDATE draft SET " + spoilt + " WHERE account_id = ?", asker.accountId);
      assertThat(drafts.load(OF, WORDS)).as(spoilt).isEmpty();
      assertThat(drafts.save(OF, WORDS, 0, "new")).isEqualTo(1);
      assertThat(drafts.load(OF, WORDS)).map(Drafts.Draft::content).contains("new");
      drafts.discard(OF, WORDS);
    }
  }

  @Test
  void namesNobodyAndIsNoLook() {
    long looks = rows.count("SELECT COUNT(*) FROM ledger_subject");
    drafts.save(OF, WORDS, 0, "address=12+Quxelba+Street");
    String stored =
        rows.text("SELECT page FROM draft WHERE account_id = ?", asker.accountId).toLowerCase();
    assertThat(stored).matches("w[a-z0-9]+");
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM draft WHERE account_id = ? AND"
                    + " (INSTR(sealed, 'Quxelba') > 0 OR INSTR(sealed, 'yusuf') > 0)",
                asker.accountId))
        .isZero();
    assertThat(rows.count("SELECT COUNT(*) FROM ledger_subject")).isEqualTo(looks);
  }

  @Test
  void whatHasNoNameOrIsTooLongIsRefused() {
    for (String page : new String[] {null, "", "x".repeat(401)}) {
      assertThatThrownBy(() -> drafts.save(OF, page, 0, "x")).isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> drafts.save("no name", WORDS, 0, "x"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> drafts.save(OF, WORDS, 0, "é".repeat(4_001)))
        .isInstanceOf(InvalidInput.class);
    drafts.save(OF, WORDS, 0, "é".repeat(4_000));
    assertThat(drafts.load(OF, WORDS)).isPresent();
  }

  @Test
  void nobodyFillsTheTable() {
    for (int i = 0; i < 101; i++) {
      drafts.save(OF, "page" + i, 0, "x");
      rows.set(
          "UPDATE draft SET expires_at = expires_at + INTERVAL ? SECOND"
              + " WHERE account_id = ? AND page = ?",
          i,
          asker.accountId,
          "page" + i);
    }
    assertThat(rows.count("SELECT COUNT(*) FROM draft WHERE account_id = ?", asker.accountId))
        .isEqualTo(100);
    assertThat(drafts.load(OF, "page0")).isEmpty();
    assertThat(drafts.load(OF, "page100")).isPresent();
  }

  @Test
  @Proves("F094")
  void goesWithTheRecordAndNoOther() throws Exception {
    begin(Service.GP, false);
    String about = records.view(look).child();
    drafts.save(OF, about, 0, "about the child");
    drafts.save("CONTACT_ASK", about + "-GET_IN_TOUCH", 0, "about the child");
    drafts.save(OF, WORDS, 0, "about another");
    drafts.save(OF, seals.handle("child", asker.accountId, 1), 0, "about yet another");

    transaction.begin();
    drops.destroy(child);
    transaction.commit();

    assertThat(drafts.load(OF, about)).isEmpty();
    assertThat(drafts.load("CONTACT_ASK", about + "-GET_IN_TOUCH")).isEmpty();
    assertThat(drafts.load(OF, WORDS)).isPresent();
    assertThat(drafts.load(OF, seals.handle("child", asker.accountId, 1))).isPresent();
  }
}
