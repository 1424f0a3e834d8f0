package org.contactpoint.search;

import java.util.ArrayList;
import java.util.List;

/** What was asked, in words for the ledger, where it is sealed. */
final class AskedWords {

  private AskedWords() {}

  static String of(SearchForm form) {
    List<String> words = new ArrayList<>();
    add(words, "first name", form.forename());
    add(words, "family name", form.surname());
    add(words, "day", form.day());
    add(words, "month", form.month());
    add(words, "year", form.year());
    add(words, "age", form.age());
    add(words, "gender", form.gender());
    add(words, "postcode", form.postcode());
    add(words, "school or surgery", form.setting());
    add(words, "carer", form.carer());
    add(words, "number", form.number());
    return String.join("; ", words);
  }

  static String of(HeardForm form) {
    List<String> words = new ArrayList<>();
    add(words, "name as heard", form.name());
    add(words, "language", form.language());
    add(words, "place", form.place());
    add(words, "day", form.day());
    add(words, "month", form.month());
    add(words, "year", form.year());
    return String.join("; ", words);
  }

  static String of(StoryForm form) {
    List<String> words = new ArrayList<>();
    add(words, "carer", form.carer());
    add(words, "address", form.line());
    add(words, "postcode", form.postcode());
    add(words, "telephone", form.telephone());
    return String.join("; ", words);
  }

  private static void add(List<String> words, String label, String typed) {
    if (typed != null && !typed.isBlank()) {
      words.add(label + " " + typed.strip());
    }
  }
}
