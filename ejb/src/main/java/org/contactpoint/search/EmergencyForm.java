package org.contactpoint.search;

/**
 * What a person typed in an emergency, exactly as typed.
 *
 * @param asked whom they look for; less is enough than otherwise
 * @param said what is happening, 3 to 200 characters
 * @param emergency surrogate of the emergency; 0 while it has not begun
 */
public record EmergencyForm(SearchForm asked, String said, long emergency) {

  @Override
  public String toString() {
    return "an emergency form";
  }
}
