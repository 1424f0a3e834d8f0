package org.contactpoint.involvement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/**
 * Many involvements in one transaction. The records are locked in one order, so that two rounds
 * never wait for each other.
 */
@Stateless
@PermitAll
public class SealedRounds implements Rounds {

  @Inject private InvolvementParts parts;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.INVOLVEMENT_ROUND)
  public int answer(Answers answers, String idempotencyKey) {
    Caller caller = parts.caller();
    Map<ChildId, Map<Long, Boolean>> goesOn = read(caller, answers);
    noting.change();
    noting.subjects(goesOn.keySet());
    noting.detail("still=" + answers.still().size() + " left=" + answers.left().size());
    String changed =
        idempotency.once(
            idempotencyKey,
            Operation.INVOLVEMENT_ROUND,
            () ->
                String.valueOf(
                    goesOn.entrySet().stream()
                        .mapToInt(e -> settle(caller, e.getKey(), e.getValue(), answers.until()))
                        .sum()));
    return Integer.parseInt(changed);
  }

  /** Of each child's involvements, whether they go on; whoever says both has left. */
  private Map<ChildId, Map<Long, Boolean>> read(Caller caller, Answers answers) {
    Map<ChildId, Map<Long, Boolean>> goesOn =
        new TreeMap<>(Comparator.comparingLong(ChildId::value));
    answers.still().forEach(reference -> put(goesOn, parts.read(caller, reference), true));
    answers.left().forEach(reference -> put(goesOn, parts.read(caller, reference), false));
    if (goesOn.isEmpty()) {
      throw new InvalidInput("pick", "Tick at least one child.");
    }
    return goesOn;
  }

  private static void put(Map<ChildId, Map<Long, Boolean>> goesOn, Reference which, boolean still) {
    goesOn.computeIfAbsent(which.child(), none -> new HashMap<>()).put(which.part(), still);
  }

  private int settle(Caller caller, ChildId id, Map<Long, Boolean> goesOn, LocalDate until) {
    return parts
        .lockAndFind(id)
        .map(
            child -> {
              List<Involved> open =
                  Involved.of(child).stream()
                      .filter(i -> goesOn.containsKey(i.part().id()))
                      .filter(i -> i.heldBy(caller) && i.fact().until() == null)
                      .toList();
              InvolvementRules rules = new InvolvementRules(caller, clock.today());
              for (Involved i : open) {
                boolean still = goesOn.get(i.part().id());
                InvolvementFact fact = i.fact();
                parts.replace(
                    child, i, still ? rules.renew(fact) : rules.end(fact, until, clock.now()));
              }
              return open.size();
            })
        .orElse(0);
  }
}
