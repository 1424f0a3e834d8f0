package org.contactpoint.people.staff;

/** What somebody types about an organisation's office. Office data only. */
public final class OfficeForm {

  private OfficeForm() {}

  /**
   * How an office is reached.
   *
   * @param contact whom to ask for when nobody else is known
   * @param outOfHours telephone at night, or null
   */
  public record Contacts(
      String name,
      String address,
      String postcode,
      String contact,
      String telephone,
      String email,
      String outOfHours) {

    static Contacts of(OrganisationRepository.Found found) {
      return new Contacts(
          found.name(),
          found.address(),
          found.postcode(),
          found.contact(),
          found.telephone(),
          found.email(),
          found.outOfHours());
    }
  }

  /**
   * A registration.
   *
   * @param kind code of the list of kinds
   * @param authority GSS code; taken from a national team only, else it is the caller's
   * @param urn number of a school, or empty
   * @param ods code of a health body, or empty
   * @param another whether one of the same name and postcode is another one all the same
   * @param key idempotency key of the form
   */
  public record Fresh(
      Contacts contacts,
      String kind,
      String authority,
      String urn,
      String ods,
      boolean another,
      String key) {

    @Override
    public String toString() {
      return "registration";
    }
  }

  /**
   * A change of contacts.
   *
   * @param organisation opaque handle
   * @param version of the row as it was shown
   * @param key idempotency key of the form
   */
  public record Change(String organisation, long version, Contacts contacts, String key) {

    @Override
    public String toString() {
      return "change of contacts";
    }
  }
}
