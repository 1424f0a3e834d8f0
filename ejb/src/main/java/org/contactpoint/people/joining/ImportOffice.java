package org.contactpoint.people.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Takes requests by the file, row by row. */
@Stateless
@PermitAll
public class ImportOffice implements RequestImport {

  @Inject private RequestRows rows;
  @Inject private RequestRepository repository;
  @Inject private Asking asking;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.USER_REQUEST_IMPORT)
  public Report look(String organisation, String csv) {
    RequestRepository.Place place = rows.organisation(organisation);
    Report report = run(place, ImportedRows.read(csv), false);
    noting.detail("look rows=" + report.rows().size() + " good=" + report.good());
    return report;
  }

  @Override
  @Guarded(Operation.USER_REQUEST_IMPORT)
  public Report send(String organisation, String csv, String key) {
    RequestRepository.Place place = rows.organisation(organisation);
    List<ImportedRows.Typed> typed = ImportedRows.read(csv);
    noting.change();
    AtomicReference<Report> made = new AtomicReference<>();
    String good =
        idempotency.once(
            key,
            Operation.USER_REQUEST_IMPORT,
            () -> {
              made.set(run(place, typed, true));
              if (made.get().good() == 0) {
                throw new InvalidInput("rows", "No row is as it should be: nothing was sent.");
              }
              return Integer.toString(made.get().good());
            });
    noting.detail("rows=" + typed.size() + " sent=" + good);
    return made.get() == null ? new Report(Integer.parseInt(good), List.of()) : made.get();
  }

  private Report run(
      RequestRepository.Place place, List<ImportedRows.Typed> typed, boolean storing) {
    List<RequestRepository.Place> teams = repository.teams(place.id());
    Set<String> seen = new HashSet<>();
    List<Row> report = new ArrayList<>();
    for (ImportedRows.Typed row : typed) {
      Long team = team(teams, row.of("team"));
      UserRequests.Asked asked = row.asked(null, null);
      List<Problem> problems = problems(row, asked, place, team, seen);
      if (problems.isEmpty() && storing) {
        problems = asking.store(RandomIds.positiveLong(), asked, place.id(), team);
      }
      report.add(
          new Row(
              row.line(),
              row.of("name"),
              problems.stream().map(p -> column(p.field()) + ": " + p.message()).toList()));
    }
    int good = (int) report.stream().filter(row -> row.problems().isEmpty()).count();
    return new Report(good, report);
  }

  private List<Problem> problems(
      ImportedRows.Typed row,
      UserRequests.Asked asked,
      RequestRepository.Place place,
      Long team,
      Set<String> seen) {
    List<Problem> problems = new ArrayList<>();
    if (!row.of("last day").isEmpty() && row.day("last day").isEmpty()) {
      problems.add(new Problem("ends", "Write the day as 2/11/2026."));
    }
    if (!row.of("team").isEmpty() && team == null) {
      problems.add(new Problem("team", "There is no such team."));
    }
    try {
      RequestRules.check(asked, rows.today());
    } catch (InvalidInput wrong) {
      problems.addAll(wrong.problems());
      return problems;
    }
    if (!RequestRules.roles(rows.caller(), place).contains(Role.valueOf(asked.role()))) {
      problems.add(new Problem("role", "You cannot ask for this role in this organisation."));
    }
    if (asking.forOneself(asked)) {
      problems.add(new Problem("name", "This would be an account for yourself."));
    }
    boolean first =
        seen.add("e-mail " + RequestRepository.email(asked.email()))
            & seen.add("check " + asked.check());
    if (!first) {
      problems.add(new Problem("email", "This address or record check is in a row above as well."));
    }
    Stream.of(asking.known(asked), asking.waiting(asked)).forEach(problems::addAll);
    return problems;
  }

  private static Long team(List<RequestRepository.Place> teams, String name) {
    return teams.stream()
        .filter(team -> team.name().equalsIgnoreCase(name))
        .map(RequestRepository.Place::id)
        .findFirst()
        .orElse(null);
  }

  /** The column of a field of the form. */
  private static String column(String field) {
    return switch (field) {
      case "email" -> "e-mail";
      case "text" -> "reason";
      case "checked" -> "check day";
      case "trained" -> "training day";
      case "ends" -> "last day";
      default -> field.toLowerCase(Locale.ROOT);
    };
  }
}
