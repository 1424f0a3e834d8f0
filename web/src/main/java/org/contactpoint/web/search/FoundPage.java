package org.contactpoint.web.search;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedDates;

/** The children who fit a search, found anew each time the page is asked for. */
public abstract class FoundPage {

  private String id;
  private SearchResult result = new SearchResult(SearchResult.Outcome.NONE, List.of(), null, null);

  /** The opaque id of the search. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Finds them. */
  protected abstract SearchResult find(String id);

  /** Searches, before anything is rendered. */
  public void load() {
    result = find(id);
  }

  /** Those who fit; empty unless found. */
  public List<SearchResult.Hit> getHits() {
    return result.hits();
  }

  /** found, none or many: which of the three answers it is. */
  public String getAnswer() {
    return switch (result.outcome()) {
      case FOUND -> "found";
      case NONE -> "none";
      case TOO_MANY -> "many";
    };
  }

  /** The heading, which says the answer. */
  public String getTitle() {
    return Texts.of(
        result.outcome() == SearchResult.Outcome.FOUND
            ? "results.title"
            : "results." + getAnswer() + ".title");
  }

  /** How many fit. */
  public String getCaption() {
    int many = result.hits().size();
    return many == 1
        ? Texts.of("results.caption.one")
        : MessageFormat.format(Texts.of("results.caption"), many);
  }

  /** What was asked, in the order of the form, as typed. */
  public String getAsked() {
    SearchForm form = result.form();
    return Stream.of(
            join(" ", form.forename(), form.surname()),
            join(" ", form.day(), TypedDates.month(form.month()), form.year()),
            form.age(),
            form.postcode(),
            form.setting(),
            form.carer(),
            form.number())
        .filter(FoundPage::given)
        .collect(Collectors.joining(", "));
  }

  private static String join(String between, String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(FoundPage::given)
        .collect(Collectors.joining(between));
  }

  private static boolean given(String part) {
    return part != null && !part.isBlank();
  }
}
