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

  @Inject SavedSearchRepository repository;
  @Inject Seals seals;
  @Inject ProductClock clock;

  /** Keeps a form and gives its opaque id. */
  String keep(Caller caller, SearchForm form) {
    Instant now = clock.now();
    repository.forgetExpired(now);
    byte[] bytes = RandomIds.bytes(ID_BYTES);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Seals.Sealed row = seals.seal(Purpose.SEARCH, context(caller, id), PartForm.write(form));
    repository.add(bytes, caller.accountId(), now.plus(KEPT), row);
    return id;
  }

  /** The form behind an id; empty when it is absent, expired or another account's. */
  Optional<SearchForm> find(Caller caller, String id) {
    return bytes(id)
        .flatMap(bytes -> repository.find(bytes, caller.accountId(), clock.now()))
        .flatMap(row -> open(context(caller, id), row));
  }

  private Optional<SearchForm> open(String context, Seals.Sealed row) {
    try {
      byte[] plain = seals.open(Purpose.SEARCH, context, row);
      return Optional.of(PartForm.read(plain, SearchForm.class));
    } catch (BrokenSeal e) {
      // Its epoch has been destroyed meanwhile: the search is over, as if it had expired.
      return Optional.empty();
    }
  }

  private static String context(Caller caller, String id) {
    return "saved_search|" + caller.accountId() + "|" + id;
  }

  private static Optional<byte[]> bytes(String id) {
    if (id == null || !id.matches("[A-Za-z0-9_-]{22}")) {
      return Optional.empty();
    }
    return Optional.of(Base64.getUrlDecoder().decode(id)).filter(b -> b.length == ID_BYTES);
  }
}
