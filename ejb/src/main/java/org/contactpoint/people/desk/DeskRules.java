package org.contactpoint.people.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a search or a call of the desk acceptable. */
final class DeskRules {

  private static final Set<Operation> TICKETS =
      EnumSet.of(Operation.DESK_KEY_TICKET, Operation.DESK_PASSWORD_TICKET);
  private static final int SHORTEST = 3;
  private static final int LONGEST = 80;
  private static final int LEAST_CHECKS = 2;

  private DeskRules() {}

  /** Whether these are the two tickets that together would hand over an account. */
  static boolean both(Operation one, Operation other) {
    return one != other && TICKETS.contains(one) && TICKETS.contains(other);
  }

  static String text(String typed) {
    String text = TypedLine.of(typed);
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      throw new InvalidInput("q", "Type 3 to 80 letters of the name, or the whole user name.");
    }
    return text;
  }

  /**
   * The number that was called, and what was asked.
   *
   * @param person with the numbers on file
   */
  static HelpDesk.Number call(HelpDesk.Call call, DeskRepository.Found person) {
    List<Problem> problems = new ArrayList<>();
    Optional<HelpDesk.Number> number =
        Arrays.stream(HelpDesk.Number.values())
            .filter(n -> n.name().equals(call.number()))
            .filter(n -> onFile(n, person) != null)
            .findFirst();
    if (number.isEmpty()) {
      problems.add(new Problem("number", "Choose the number on file that you called."));
    }
    if (checks(call).size() < LEAST_CHECKS) {
      problems.add(new Problem("checks", "Ask at least two of these, and tick them."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return number.orElseThrow();
  }

  static Set<DeskCheck> checks(HelpDesk.Call call) {
    Set<DeskCheck> checks = EnumSet.noneOf(DeskCheck.class);
    if (call.checks() != null) {
      call.checks().forEach(code -> DeskCheck.read(code).ifPresent(checks::add));
    }
    return checks;
  }

  static String onFile(HelpDesk.Number number, DeskRepository.Found person) {
    return number == HelpDesk.Number.OWN ? person.telephone() : person.office();
  }
}
