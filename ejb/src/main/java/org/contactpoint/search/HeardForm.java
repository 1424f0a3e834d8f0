package org.contactpoint.search;

/**
 * What is known of a child whom no feed knows, as typed.
 *
 * @param name first name or how it sounded
 * @param language name of a {@link org.contactpoint.kernel.SpokenLanguage}, or blank
 * @param place where the child was seen, or blank
 * @param day day on which the child was seen, or blank
 * @param month its month
 * @param year its year
 */
public record HeardForm(
    String name, String language, String place, String day, String month, String year) {

  @Override
  public String toString() {
    return "a heard form";
  }
}
