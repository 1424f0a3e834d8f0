package org.contactpoint.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.access.StaffReason;
import org.contactpoint.access.Strength;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.people.desk.DeskCheck;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.people.phase.PhaseReason;
import org.contactpoint.proof.Proves;
import org.contactpoint.rights.KeyCustody;
import org.junit.jupiter.api.Test;

/** The auditor reads words: no code that stands in the ledger reaches the page as it is. */
class EntryWordsTest {

  private static final Path SOURCES = Path.of("../ejb/src/main/java/org/contactpoint");

  /** A code that is noted as it stands in the source; some are put together with another's name. */
  private static final Pattern NOTED =
      Pattern.compile(
          "(?:noting\\.reason|end\\.(?:wrong|startAgain|refused)|[^.\\w]refused|[^.\\w]wrong)"
              + "\\(([^;{]*?)\\)?;");

  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z_]+)\"");

  /** What the guard and the security keys answer; their rooms keep these to themselves. */
  private static final List<String> KEPT =
      List.of("org.contactpoint.guard.Decision", "org.contactpoint.people.keys.Judgement$Verdict");

  private final EntryWords words = new EntryWords();

  @Test
  @Proves("F041")
  void everyCodeThatCanStandInTheLedgerHasWords() {
    Stream.of(
            KEPT.stream().flatMap(EntryWordsTest::constants),
            names(Strength.values()),
            names(Role.values()),
            names(PhaseReason.values()),
            names(KeyCustody.Ground.values()),
            names(HelpDesk.Number.values()).map("CALLED_"::concat),
            noted().stream().filter(code -> !code.endsWith("_")),
            Stream.of("SYSTEM"))
        .flatMap(all -> all)
        .filter(code -> !"ALLOWED".equals(code))
        .forEach(
            code -> assertThat(EntryWords.ofCode(code)).as(code).isNotBlank().isNotEqualTo(code));
  }

  @Test
  void codesThatAreNotedInTheSourceAreFound() {
    assertThat(noted())
        .contains(
            "NOT_ADMITTED", "PENDING_GONE", "REPLAY", "TICKET", "INVITATION", "PHRASE", "WRONG")
        .contains("KEYS_ROTATE", "MERGER", "DIVISION");
  }

  @Test
  void reasonThatAPersonChoseStaysAsItIs() {
    Stream.concat(
            Arrays.stream(Reason.values()).map(Reason::label),
            Arrays.stream(StaffReason.values()).map(StaffReason::label))
        .forEach(label -> assertThat(words.reason(row("DONE", label, null))).isEqualTo(label));
  }

  @Test
  void entryWithoutReasonSaysSo() {
    Arrays.stream(Ledger.Outcome.values())
        .forEach(outcome -> assertThat(words.reason(row(outcome.name(), null, null))).isNotBlank());
    assertThat(words.reason(row("REFUSED", null, null))).contains("out of reach");
  }

  @Test
  void whatTheDeskAskedIsInWords() {
    String kept = DeskCheck.MANAGER + "," + DeskCheck.TEAM;
    assertThat(words.text(row("DONE", "CALLED_OWN", kept)))
        .isEqualTo(DeskCheck.MANAGER.label() + "; " + DeskCheck.TEAM.label());
    assertThat(words.text(row("DONE", "Home visit", "MANAGER"))).isEqualTo("MANAGER");
  }

  private static Auditing.Row row(String outcome, String reason, String text) {
    return new Auditing.Row(
        Instant.EPOCH,
        "teacher",
        "Somebody",
        null,
        null,
        Operation.DESK_CALL.name(),
        outcome,
        List.of(),
        reason,
        text,
        List.of(),
        List.of(),
        "00");
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name);
  }

  private static Stream<String> constants(String type) {
    try {
      return Arrays.stream(Class.forName(type).getEnumConstants()).map(c -> ((Enum<?>) c).name());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> noted() {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(EntryWordsTest::read)
          .flatMap(source -> NOTED.matcher(source).results())
          .flatMap(call -> CODE.matcher(call.group(1)).results())
          .forEach(code -> codes.add(code.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
