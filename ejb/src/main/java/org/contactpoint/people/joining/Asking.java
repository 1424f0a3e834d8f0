package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;

/** Takes one request, whether it was typed or is a row of a file. */
@ApplicationScoped
class Asking {

  @Inject private RequestRows rows;
  @Inject private RequestRepository repository;
  @Inject private ProductClock clock;

  /** Whether it would be an account for the caller. */
  boolean forOneself(UserRequests.Asked asked) {
    return repository.isFor(
        rows.caller().accountId(),
        asked.name().strip(),
        RequestRepository.email(asked.email()),
        asked.check().strip());
  }

  /** What says that the person is known already. */
  List<Problem> known(UserRequests.Asked asked) {
    RequestRepository.Known known =
        repository.known(RequestRepository.email(asked.email()), asked.check().strip());
    List<Problem> problems = new ArrayList<>();
    if (known.email()) {
      problems.add(
          new Problem(
              "email",
              "Somebody with this address has an account already, and one person has one account."
                  + " Ask your management team to change it or to close it."));
    }
    if (known.check()) {
      problems.add(
          new Problem(
              "check",
              "This record check is of somebody who has an account already, and one person has one"
                  + " account. Ask your management team."));
    }
    return problems;
  }

  /** Whether a request for this person is waiting. */
  List<Problem> waiting(UserRequests.Asked asked) {
    return repository.waits(RequestRepository.email(asked.email()), asked.check().strip())
        ? twice()
        : List.of();
  }

  /** Stores a request; what is wrong, if it cannot be. */
  List<Problem> store(long id, UserRequests.Asked asked, long organisation, Long team) {
    boolean stored =
        repository.add(
            id,
            organisation,
            team,
            asked,
            rows.caller().accountId(),
            clock.now(),
            rows.sealed(id, "reason", asked.text().strip()));
    return stored ? List.of() : twice();
  }

  private static List<Problem> twice() {
    return List.of(
        new Problem(
            "email",
            "A request for somebody with this address or record check is waiting already."));
  }
}
