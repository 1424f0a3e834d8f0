package org.contactpoint.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.web.frame.Problems;
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
    problems.attempt(this::read);
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

  private String read() {
    page =
        auditing.list(
            new Auditing.Filter(
                typed("username"),
                chosen("operation"),
                chosen("outcome"),
                day("from"),
                day("to"),
                typed("record"),
                typed("before").isEmpty() ? null : typed("before")));
    return null;
  }

  private String address(String last) {
    Stream<String> filters =
        FILTERS.stream()
            .filter(field -> !typed(field).isEmpty())
            .map(field -> field + "=" + encoded(typed(field)));
    return Stream.concat(filters, Stream.of(last).filter(part -> !part.isEmpty()))
        .collect(Collectors.joining("&", "audit.xhtml?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
