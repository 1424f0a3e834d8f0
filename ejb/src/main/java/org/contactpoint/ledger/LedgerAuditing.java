package org.contactpoint.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.Tokens;

/** The auditor's reading: by filter, by a person's day, by a record's year. */
@Stateless
public class LedgerAuditing implements Auditing {

  private static final int PAGE = 50;
  private static final int DAY = 1_000;

  @Inject private AuditRepository repository;
  @Inject private AuditRows rows;
  @Inject private AuditFilters filters;
  @Inject private EntryForm form;
  @Inject private Tokens tokens;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @PermitAll
  @Guarded(Operation.LEDGER_READ)
  public Page list(Filter filter) {
    noting.detail(filter.toString());
    AuditRepository.Selection selection = filters.selection(filter);
    if (filter.record() == null || filter.record().isBlank()) {
      return page(repository.select(selection, false, PAGE + 1), PAGE);
    }
    long token = filters.recordToken(filter.record());
    return page(ofRecord(token, selection, PAGE + 1), PAGE);
  }

  @Override
  @PermitAll
  @Guarded(Operation.LEDGER_PERSON_DAY)
  public Page personsDay(String username, LocalDate day) {
    if (day == null) {
      throw new InvalidInput("day", "Enter a day.");
    }
    if (username == null || username.isBlank()) {
      throw new InvalidInput("username", "Enter a user name.");
    }
    noting.detail("username=" + username + " day=" + day);
    AuditRepository.Selection selection =
        new AuditRepository.Selection(
            AuditFilters.username(username),
            null,
            null,
            start(day),
            start(day.plusDays(1)),
            null,
            null,
            null);
    return new Page(rows.of(repository.select(selection, true, DAY)), null);
  }

  @Override
  @PermitAll
  @Guarded(Operation.LEDGER_RECORD_YEAR)
  public Page recordsYear(String indexNumber) {
    IndexNumber number =
        IndexNumber.parse(indexNumber)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "indexNumber", "Enter the ten digits of the index number, as printed."));
    noting.detail("index number " + number.digits());
    long[] found =
        tokens.derive(
            Tokens.Audience.GENERAL,
            List.of(new Tokens.Key(Tokens.Kind.INDEX_NUMBER, number.digits(), "", 0)));
    List<ChildId> children =
        repository.tokenRows(found[0]).stream()
            .map(row -> new ChildId(tokens.unmask(Tokens.Audience.GENERAL, row)))
            .toList();
    noting.subjects(children);
    LocalDate today = clock.today();
    AuditRepository.Selection year =
        new AuditRepository.Selection(
            null, null, null, start(today.minusYears(1)), null, null, null, null);
    return new Page(
        LongStream.of(children.isEmpty() ? new long[0] : form.subjectTokens(children))
            .mapToObj(token -> rows.of(ofRecord(token, year, DAY)))
            .flatMap(List::stream)
            .toList(),
        null);
  }

  private List<AuditRepository.Stored> ofRecord(
      long token, AuditRepository.Selection selection, int limit) {
    List<byte[]> ids =
        repository.masked(token).stream().map(m -> tokens.unmaskEntry(token, m)).toList();
    return ids.isEmpty()
        ? List.of()
        : repository.select(AuditFilters.only(selection, ids), false, limit);
  }

  private Page page(List<AuditRepository.Stored> found, int size) {
    boolean more = found.size() > size;
    List<AuditRepository.Stored> shown = more ? found.subList(0, size) : found;
    return new Page(
        rows.of(shown), more ? AuditFilters.position(shown.get(shown.size() - 1)) : null);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ProductClock.LONDON).toInstant();
  }
}
