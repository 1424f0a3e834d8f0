package org.contactpoint.child;

/**
 * A person with parental responsibility or care.
 *
 * @param name as written
 * @param relation mother, father, grandmother, foster carer and so on, in words
 * @param responsibility whether parental responsibility is known
 * @param telephone or null
 * @param email or null
 */
public record CarerFact(
    String name, String relation, boolean responsibility, String telephone, String email) {

  @Override
  public String toString() {
    return "carer";
  }
}
