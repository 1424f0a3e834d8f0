package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Seals.Sealed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedSearchesTest {

  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  private final TableInMemory table = new TableInMemory();
  private final SavedSearches searches = new SavedSearches();
  private Instant now = START;

  @BeforeEach
  void wire() {
    searches.repository = table;
    searches.seals = new FakeSeals();
    searches.clock =
        new ProductClock() {
          @Override
          public Instant now() {
            return now;
          }
        };
  }

  @Test
  void givesBackExactlyWhatWasTyped() {
    SearchForm form = Forms.of("forename= Siân ", "surname=O'Neill", "year=2015");
    String id = searches.keep(caller(1), SavedSearches.ORDINARY, form);
    assertThat(id).matches("[A-Za-z0-9_-]{22}");
    assertThat(searches.find(caller(1), SavedSearches.ORDINARY, id)).contains(form);
  }

  @Test
  void anotherAccountFindsNothing() {
    String id = searches.keep(caller(1), SavedSearches.ORDINARY, Forms.of("surname=Smith"));
    assertThat(searches.find(caller(2), SavedSearches.ORDINARY, id)).isEmpty();
  }

  @Test
  void aRowMovedToAnotherAccountDoesNotOpen() {
    String id = searches.keep(caller(1), SavedSearches.ORDINARY, Forms.of("surname=Smith"));
    table.accounts.replaceAll((key, account) -> 2L);
    assertThat(searches.find(caller(2), SavedSearches.ORDINARY, id)).isEmpty();
  }

  @Test
  void twelveHoursAreTheEnd() {
    String id = searches.keep(caller(1), SavedSearches.ORDINARY, Forms.of("surname=Smith"));
    now = START.plus(Duration.ofHours(12)).minusSeconds(1);
    assertThat(searches.find(caller(1), SavedSearches.ORDINARY, id)).isPresent();
    now = START.plus(Duration.ofHours(12));
    assertThat(searches.find(caller(1), SavedSearches.ORDINARY, id)).isEmpty();
  }

  @Test
  @Proves("F048")
  void anEmergencyIsOverAfterTwoHoursAndIsNoOrdinarySearch() {
    EmergencyForm form = new EmergencyForm(Forms.of("surname=Smith"), "a fire", 7);
    String id = searches.keep(caller(1), SavedSearches.EMERGENCY, form);

    assertThat(searches.find(caller(1), SavedSearches.EMERGENCY, id)).contains(form);
    assertThat(searches.find(caller(1), SavedSearches.ORDINARY, id)).isEmpty();
    now = START.plus(Duration.ofHours(2));
    assertThat(searches.find(caller(1), SavedSearches.EMERGENCY, id)).isEmpty();
  }

  @Test
  void whatIsNoIdFindsNothing() {
    for (String id : new String[] {null, "", "x", "../../../../etc/passwd", "A".repeat(10_000)}) {
      assertThat(searches.find(caller(1), SavedSearches.ORDINARY, id)).isEmpty();
    }
  }

  private static Caller caller(long account) {
    return new Caller(
        account,
        "a",
        "A",
        Role.PRACTITIONER,
        1,
        "O",
        null,
        Sector.HEALTH,
        "E08000006",
        1,
        Strength.STRONG,
        null);
  }

  private static final class TableInMemory extends SavedSearchRepository {

    private final Map<String, Sealed> rows = new HashMap<>();
    private final Map<String, Long> accounts = new HashMap<>();
    private final Map<String, Instant> expiries = new HashMap<>();

    @Override
    void add(byte[] id, long accountId, Instant expiresAt, Sealed sealed) {
      rows.put(key(id), sealed);
      accounts.put(key(id), accountId);
      expiries.put(key(id), expiresAt);
    }

    @Override
    Optional<Sealed> find(byte[] id, long accountId, Instant at) {
      return Optional.ofNullable(rows.get(key(id)))
          .filter(row -> accounts.get(key(id)) == accountId)
          .filter(row -> expiries.get(key(id)).isAfter(at));
    }

    @Override
    void forgetExpired(Instant at) {
      rows.keySet().removeIf(key -> !expiries.get(key).isAfter(at));
    }

    private static String key(byte[] id) {
      return Base64.getEncoder().encodeToString(id);
    }
  }
}
