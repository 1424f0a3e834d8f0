package org.contactpoint.people.codes;

/** What a code is called today, for the rooms that show it. Each list is read once a request. */
public interface CodeWords {

  /**
   * The words of a code.
   *
   * @param standard what the product calls it where the list has no words for today
   */
  String of(CodeList list, String code, String standard);
}
