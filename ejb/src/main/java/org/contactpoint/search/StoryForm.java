package org.contactpoint.search;

/**
 * By what other records of one child or family are looked for, and why.
 *
 * @param child opaque handle of the record that was begun with, or null where it is typed
 * @param carer first name and family name, or blank
 * @param line the door and the street, or blank
 * @param postcode full postcode of the home, or blank
 * @param telephone of a carer, or blank
 * @param reason code of the reason
 * @param text why, in 3 to 200 characters
 */
public record StoryForm(
    String child,
    String carer,
    String line,
    String postcode,
    String telephone,
    String reason,
    String text) {

  /** With the record that was begun with, and without what was typed. */
  StoryForm from(String handle) {
    return new StoryForm(handle, null, null, null, null, reason, text);
  }

  @Override
  public String toString() {
    return "a story form";
  }
}
