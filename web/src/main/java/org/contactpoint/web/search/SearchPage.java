package org.contactpoint.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Right;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.SearchForm;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** The search form; what is typed goes to the service, which says what to add. */
@Named
@RequestScoped
public class SearchPage extends TypedForm {

  @Inject private ChildSearch search;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private String id;

  /** Begins with any sex. */
  public SearchPage() {
    getTyped().putIfAbsent("gender", Option.ANY);
  }

  /** The opaque id of a search that is to be changed, or null. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Fills the form with an earlier search of this caller. */
  public void recall() {
    frame.need(Right.FIND_CHILD);
    if (id != null && !id.isEmpty() && !problems.isAny()) {
      SearchForm form = search.recall(id);
      put("forename", form.forename());
      put("surname", form.surname());
      put("day", form.day());
      put("month", form.month());
      put("year", form.year());
      put("age", form.age());
      if (form.gender() != null && !form.gender().isBlank()) {
        put("gender", form.gender());
      }
      put("postcode", form.postcode());
      put("setting", form.setting());
      put("carer", form.carer());
      put("number", form.number());
    }
  }

  /** Girl, boy, not specified or any. */
  public List<Option> getGenders() {
    List<Option> options = new ArrayList<>(List.of(Option.any(Texts.of("search.gender.any"))));
    options.addAll(Texts.options("search.gender", Stream.of("FEMALE", "MALE", "NOT_SPECIFIED")));
    return options;
  }

  /** Leads to the results, or back to the form with what is missing. */
  public String find() {
    return problems.attempt(() -> "/results.xhtml?faces-redirect=true&s=" + search.begin(form()));
  }

  private SearchForm form() {
    return new SearchForm(
        typed("forename"),
        typed("surname"),
        typed("day"),
        typed("month"),
        typed("year"),
        typed("age"),
        chosen("gender"),
        typed("postcode"),
        typed("setting"),
        typed("carer"),
        typed("number"));
  }

  private void put(String field, String value) {
    getTyped().put(field, value == null ? "" : value);
  }
}
