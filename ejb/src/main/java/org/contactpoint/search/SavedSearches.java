package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.child.PartForm;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.BrokenSeal;
import org.contactpoint.vault.Seals;
import org.contactpoint.vault.Seals.Purpose;

/**
 * Searches under way, so that results are a page with an address that says nothing: what was typed,
 * sealed and bound to the account and to the id in the address.
 */
@ApplicationScoped
class SavedSearches {

  /** How long the address of a result is good (decisions.md). */
  static final Duration KEPT = Duration.ofHours(12);

  private static final int ID_BYTES = 16;

  /**
   * A kind of search.
   *
   * @param name in the context of the seal, so that one kind never passes for another
   * @param kept how long its address is good
   * @param form what is kept
   */
  record Kind<T>(String name, Duration kept, Class<T> form) {}

  static final Kind<SearchForm> ORDINARY = new Kind<>("saved_search", KEPT, SearchForm.class);

  static final Kind<HeardForm> HEARD = new Kind<>("heard_search", KEPT, HeardForm.class);

  static final Kind<StoryForm> STORY = new Kind<>("story_search", KEPT, StoryForm.class);

  /** Emergencies are over sooner. */
  static final Kind<EmergencyForm> EMERGENCY =
      new Kind<>("emergency_search", Duration.ofHours(2), EmergencyForm.class);

  @Inject SavedSearchRepository repository;
  @Inject Seals seals;
  @Inject ProductClock clock;

  /** Keeps a form and gives its opaque id. */
  <T> String keep(Caller caller, Kind<T> kind, T form) {
    Instant now = clock.now();
    repository.forgetExpired(now);
    byte[] bytes = RandomIds.bytes(ID_BYTES);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Seals.Sealed row = seals.seal(Purpose.SEARCH, context(kind, caller, id), PartForm.write(form));
    repository.add(bytes, caller.accountId(), now.plus(kind.kept()), row);
    return id;
  }

  /** The form behind an id; empty when it is absent, expired, of another kind or account. */
  <T> Optional<T> find(Caller caller, Kind<T> kind, String id) {
    return bytes(id)
        .flatMap(bytes -> repository.find(bytes, caller.accountId(), clock.now()))
        .flatMap(row -> open(kind, context(kind, caller, id), row));
  }

  private <T> Optional<T> open(Kind<T> kind, String context, Seals.Sealed row) {
    try {
      byte[] plain = seals.open(Purpose.SEARCH, context, row);
      return Optional.of(PartForm.read(plain, kind.form()));
    } catch (BrokenSeal e) {
      // Of another kind; or its epoch has been destroyed, and the search is over as if expired.
      return Optional.empty();
    }
  }

  private static String context(Kind<?> kind, Caller caller, String id) {
    return kind.name() + "|" + caller.accountId() + "|" + id;
  }

  private static Optional<byte[]> bytes(String id) {
    if (id == null || !id.matches("[A-Za-z0-9_-]{22}")) {
      return Optional.empty();
    }
    return Optional.of(Base64.getUrlDecoder().decode(id)).filter(b -> b.length == ID_BYTES);
  }
}
