package org.contactpoint.people.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.Seals;

/** Declared families, opened and sealed; inner, so it checks no rights. */
@ApplicationScoped
public class Families {

  private static final String KIND = "family-member";
  private static final int MOST = 60;

  @Inject private FamilyRepository repository;
  @Inject private CurrentCaller callers;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  /**
   * A declaration.
   *
   * @param handle opaque, for the signed-in caller
   */
  public record Declared(String handle, Instant at, FamilyMember member) {}

  /** The person behind an account. */
  public long personOf(long account) {
    return repository.personOf(account);
  }

  /** What is declared for a person, oldest first. */
  public List<Declared> of(long person) {
    return repository.of(person).stream()
        .map(
            row ->
                new Declared(
                    seals.handle(KIND, callers.get().accountId(), row.id()),
                    row.declaredAt(),
                    opened(row)))
        .toList();
  }

  /** Members of the family of whoever is signed in. */
  public List<FamilyMember> ofCaller() {
    return ofAccount(callers.get().accountId());
  }

  /** Members of the family of the person behind an account. */
  public List<FamilyMember> ofAccount(long account) {
    return repository.ofAccount(account).stream().map(this::opened).toList();
  }

  /**
   * Declares one more.
   *
   * @throws Conflict when there are as many as can be kept
   */
  public void add(long person, FamilyMember member) {
    if (repository.of(person).size() >= MOST) {
      throw new Conflict("There are " + MOST + " people on this list. Nobody can be added.");
    }
    long id = RandomIds.positiveLong();
    byte[] plain = member.written().getBytes(StandardCharsets.UTF_8);
    repository.add(
        id,
        person,
        callers.get().accountId(),
        clock.now(),
        seals.seal(Seals.Purpose.STAFF, context(person, id), plain));
  }

  /**
   * Ends one; the row stays.
   *
   * @throws NotFound when it is not this person's
   * @throws Conflict when it has been ended
   */
  public void end(long person, String handle) {
    long caller = callers.get().accountId();
    long id = seals.unhandle(KIND, caller, handle).orElseThrow(NotFound::new);
    if (!repository.end(id, person, caller, clock.now())) {
      throw new Conflict("This is no longer on the list. Load it again.");
    }
  }

  private FamilyMember opened(FamilyRepository.Stored row) {
    byte[] plain = seals.open(Seals.Purpose.STAFF, context(row.personId(), row.id()), row.sealed());
    return FamilyMember.read(new String(plain, StandardCharsets.UTF_8));
  }

  private static String context(long person, long id) {
    return "family:" + person + ":" + id;
  }
}
