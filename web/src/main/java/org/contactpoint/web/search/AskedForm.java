package org.contactpoint.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.search.SearchForm;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** A form that says whom somebody looks for. */
public abstract class AskedForm extends TypedForm {

  private String id;

  /** Begins with any sex. */
  protected AskedForm() {
    getTyped().putIfAbsent("gender", Option.ANY);
  }

  /** The opaque id of a search that is to be changed, or null. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Girl, boy, not specified or any. */
  public List<Option> getGenders() {
    List<Option> options = new ArrayList<>(List.of(Option.any(Texts.of("search.gender.any"))));
    options.addAll(Texts.options("search.gender", Stream.of("FEMALE", "MALE", "NOT_SPECIFIED")));
    return options;
  }

  /** Whether an earlier search is to be filled in. */
  protected boolean recalled() {
    return id != null && !id.isEmpty();
  }

  /** What was typed. */
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

  /** Fills the form with an earlier search of this caller. */
  protected void fill(SearchForm form) {
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

  /** Fills one field. */
  protected void put(String field, String value) {
    getTyped().put(field, value == null ? "" : value);
  }
}
