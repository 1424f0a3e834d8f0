package org.contactpoint.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.search.SearchForm;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** What is typed to find a child, whoever asks. */
public abstract class SearchFields extends TypedForm {

  /** Begins with any sex. */
  protected SearchFields() {
    getTyped().putIfAbsent("gender", Option.ANY);
  }

  /** Girl, boy, not specified or any. */
  public List<Option> getGenders() {
    List<Option> options = new ArrayList<>(List.of(Option.any(Texts.of("search.gender.any"))));
    options.addAll(Texts.options("search.gender", Stream.of("FEMALE", "MALE", "NOT_SPECIFIED")));
    return options;
  }

  /** As it was typed. */
  protected SearchForm form() {
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

  /** Fills the form with an earlier search. */
  protected void show(SearchForm form) {
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

  private void put(String field, String value) {
    getTyped().put(field, value == null ? "" : value);
  }
}
