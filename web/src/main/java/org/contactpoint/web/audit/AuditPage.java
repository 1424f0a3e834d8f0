package org.contactpoint.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Problem;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** All entries, by a filter that is in the address of the page, so that it can be bookmarked. */
@Named
@RequestScoped
public class AuditPage extends TypedForm {

  private static final List<String> FILTERS =
      List.of("username", "operation", "outcome", "from", "to", "record");

  @Inject private Auditing auditing;
  @Inject private Problems problems;

  private Auditing.Page page = new Auditing.Page(List.of(), null);

  /** Takes the filter from the address. */
  public AuditPage() {
    getTyped()
        .putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  /** Reads the ledger, before anything is rendered. */
  public void load() {
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (!problems.isAny()) {
      problems.attempt(() -> read(from, to));
    }
  }

  /** The entries, the newest first. */
  public List<Auditing.Row> getRows() {
    return page.rows();
  }

  /** The address of the older entries, or an empty text. */
  public String getOlder() {
    return page.older() == null ? "" : address("before=" + encoded(page.older()));
  }

  /** The address of the newest entries, or an empty text when these are they. */
  public String getNewest() {
    return typed("before").isEmpty() ? "" : address("");
  }

  /** Any operation, or one of the catalogue. */
  public List<Option> getOperations() {
    return withAny("operation", Arrays.stream(Operation.values()).map(Enum::name));
  }

  /** Any outcome, or one. */
  public List<Option> getOutcomes() {
    return withAny("outcome", Arrays.stream(Ledger.Outcome.values()).map(Enum::name));
  }

  private String read(LocalDate from, LocalDate to) {
    page =
        auditing.list(
            new Auditing.Filter(
                typed("username"),
                typed("operation"),
                typed("outcome"),
                from,
                to,
                typed("record"),
                typed("before").isEmpty() ? null : typed("before")));
    return null;
  }

  private LocalDate day(String field) {
    try {
      return typed(field).isEmpty() ? null : LocalDate.parse(typed(field));
    } catch (DateTimeParseException notADay) {
      problems.add(new Problem(field, Texts.of("date.unreal")));
      return null;
    }
  }

  private String address(String last) {
    return FILTERS.stream()
        .filter(field -> !typed(field).isEmpty())
        .map(field -> field + "=" + encoded(typed(field)))
        .collect(Collectors.collectingAndThen(Collectors.toList(), list -> join(list, last)));
  }

  private static String join(List<String> filters, String last) {
    List<String> all = new ArrayList<>(filters);
    if (!last.isEmpty()) {
      all.add(last);
    }
    return "audit.xhtml" + (all.isEmpty() ? "" : "?" + String.join("&", all));
  }

  private static List<Option> withAny(String prefix, Stream<String> values) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("any", "", Texts.of("audit.any"), ""));
    options.addAll(Texts.options(prefix, values));
    return options;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
