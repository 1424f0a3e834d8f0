package org.contactpoint.web.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.kernel.SpokenLanguage;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedDates;
import org.contactpoint.web.frame.TypedForm;

/** A form with what was heard of a child of whom little is known. */
public abstract class HeardForm extends TypedForm {

  private String id;

  /** The opaque id of a search, or null. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Languages, and that nothing is chosen. */
  public List<Option> getLanguages() {
    List<Option> options = new ArrayList<>(List.of(Option.any(Texts.of("heard.language.any"))));
    Stream.of(SpokenLanguage.values())
        .forEach(l -> options.add(new Option(l.name(), l.name(), l.label(), "")));
    return options;
  }

  /** The words of the chosen language. */
  public String getLanguageLabel() {
    return Option.label(getLanguages(), typed("language"));
  }

  /** Girl, boy, not specified or not known. */
  public List<Option> getGenders() {
    List<Option> options = new ArrayList<>(List.of(Option.any(Texts.of("unknown"))));
    options.addAll(Texts.options("search.gender", Stream.of("FEMALE", "MALE", "NOT_SPECIFIED")));
    return options;
  }

  /** The words of the chosen sex. */
  public String getGenderLabel() {
    return Option.label(getGenders(), typed("gender"));
  }

  /** The day on which the child was seen, or null. */
  public LocalDate getSeen() {
    return TypedDates.day(typed("day"), typed("month"), typed("year")).orElse(null);
  }

  /** What was typed. */
  protected org.contactpoint.search.HeardForm heard() {
    return new org.contactpoint.search.HeardForm(
        typed("name"),
        chosen("language"),
        typed("place"),
        typed("day"),
        typed("month"),
        typed("year"));
  }

  /** Fills the form with an earlier search. */
  protected void fill(org.contactpoint.search.HeardForm before) {
    put("name", before.name());
    put("language", before.language());
    put("place", before.place());
    put("day", before.day());
    put("month", before.month());
    put("year", before.year());
  }

  private void put(String field, String value) {
    getTyped().put(field, value == null ? "" : value);
  }
}
