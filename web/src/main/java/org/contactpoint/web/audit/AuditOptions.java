package org.contactpoint.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;

/** What the ledger can be filtered by. */
@Named
@ApplicationScoped
public class AuditOptions {

  /** Any operation, or one of the catalogue. */
  public List<Option> getOperations() {
    return withAny("operation", Arrays.stream(Operation.values()).map(Enum::name));
  }

  /** Any outcome, or one. */
  public List<Option> getOutcomes() {
    return withAny("outcome", Arrays.stream(Ledger.Outcome.values()).map(Enum::name));
  }

  private static List<Option> withAny(String prefix, Stream<String> values) {
    List<Option> options = new ArrayList<>();
    options.add(Option.any(Texts.of("audit.any")));
    options.addAll(Texts.options(prefix, values));
    return options;
  }
}
