package org.contactpoint.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.people.desk.DeskCheck;
import org.contactpoint.people.phase.PhaseReason;
import org.contactpoint.web.frame.Texts;

/**
 * What stands beside an entry of the ledger, in words. The ledger keeps codes, and its room knows
 * nothing of the rooms from which they come.
 */
@Named
@ApplicationScoped
public class EntryWords {

  /** Where the words of a code may be, in the order in which they are looked for. */
  private static final String[] PREFIXES = {"why.", "ground.", "role.", "came."};

  /** Why something was done, or why it was not; never empty. */
  public String reason(Auditing.Row row) {
    return row.reason() == null ? none(row.outcome()) : ofCode(row.reason());
  }

  /** Whether a reason was given, and not only what came of it. */
  public boolean given(Auditing.Row row) {
    return row.reason() != null;
  }

  /** The short text; what the help desk asked is kept as codes and is put into words here. */
  public String text(Auditing.Row row) {
    if (row.text() == null || row.reason() == null || !row.reason().startsWith("CALLED_")) {
      return row.text();
    }
    return Stream.of(row.text().split(","))
        .map(EntryWords::check)
        .collect(Collectors.joining("; "));
  }

  /** In whose place it was done, or for whom on the telephone; an empty text where for nobody. */
  public String behalf(Auditing.Row row) {
    if (row.behalf() == null) {
      return "";
    }
    boolean mediated = row.operation().startsWith("MEDIAT");
    return Texts.of(mediated ? "audit.for" : "audit.instead") + " " + row.behalf();
  }

  /** The words of a code; what is none is a text already, and stays as it is. */
  static String ofCode(String code) {
    return Stream.concat(
            Arrays.stream(PREFIXES).map(prefix -> Texts.orNone(prefix + code)),
            Arrays.stream(PhaseReason.values())
                .filter(reason -> reason.name().equals(code))
                .map(PhaseReason::label))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(code);
  }

  private static String none(String outcome) {
    String words = Texts.orNone("why.none." + outcome);
    return words.isEmpty() ? Texts.of("why.none") : words;
  }

  private static String check(String code) {
    return Arrays.stream(DeskCheck.values())
        .filter(check -> Objects.equals(check.name(), code))
        .map(DeskCheck::label)
        .findFirst()
        .orElse(code);
  }
}
