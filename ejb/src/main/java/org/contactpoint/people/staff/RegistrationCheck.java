package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.RandomIds;

/** Judges a registration: who may register what and where, and what is there already. */
@ApplicationScoped
class RegistrationCheck {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CODE_LENGTH = 10;

  @Inject private StaffRows rows;
  @Inject private KindRepository kinds;
  @Inject private RegistrationRepository repository;

  Registration.Choices choices() {
    Role role = rows.caller().role();
    return new Registration.Choices(
        kinds.on(rows.today()).stream().filter(k -> OfficeRules.registers(role, k)).toList(),
        role == Role.NATIONAL_TEAM ? repository.areas(rows.today()) : List.of());
  }

  /** What is to be written; the authority is locked until the transaction ends. */
  RegistrationRepository.NewOffice judged(OfficeForm.Fresh form) {
    List<Problem> problems = new ArrayList<>();
    Registration.Choices choices = choices();
    OfficeForm.Contacts contacts = OfficeRules.contacts(form.contacts(), problems);
    Optional<Registration.Kind> kind =
        choices.kinds().stream().filter(k -> k.code().equals(form.kind())).findFirst();
    OfficeRules.need(problems, kind.isPresent(), "kind", "Choose what it is.");
    Optional<String> authority = authority(form, choices);
    OfficeRules.need(
        problems, authority.isPresent(), "authority", "Choose the authority in whose area it is.");
    String urn = kind.map(k -> OfficeRules.urn(form.urn(), k, problems)).orElse(null);
    String ods = kind.map(k -> OfficeRules.ods(form.ods(), k, problems)).orElse(null);
    OfficeRules.refuse(problems);
    repository.lock(authority.get());
    repository
        .divided(authority.get())
        .ifPresent(
            day ->
                problems.add(
                    new Problem(
                        "authority",
                        "This authority will be divided. Register it with the one that follows,"
                            + " from the day after "
                            + day
                            + " on.")));
    twins(form, contacts, authority.get(), urn, ods, problems);
    OfficeRules.refuse(problems);
    return new RegistrationRepository.NewOffice(
        RandomIds.positiveLong(), code(), kind.get(), authority.get(), contacts, urn, ods);
  }

  private Optional<String> authority(OfficeForm.Fresh form, Registration.Choices choices) {
    Caller caller = rows.caller();
    return caller.role() == Role.NATIONAL_TEAM
        ? choices.areas().stream()
            .map(Registration.Area::code)
            .filter(code -> code.equals(form.authority()))
            .findFirst()
        : Optional.of(caller.authority());
  }

  private void twins(
      OfficeForm.Fresh form,
      OfficeForm.Contacts contacts,
      String authority,
      String urn,
      String ods,
      List<Problem> problems) {
    if (urn != null) {
      repository
          .byUrn(urn, rows.today())
          .ifPresent(t -> problems.add(taken("urn", "URN", t, authority)));
    }
    if (ods != null) {
      repository
          .byOds(ods, rows.today())
          .ifPresent(t -> problems.add(taken("ods", "ODS code", t, authority)));
    }
    if (!form.another()) {
      repository
          .byNameAndPostcode(authority, contacts.name(), contacts.postcode(), rows.today())
          .ifPresent(
              t ->
                  problems.add(
                      new Problem(
                          "another",
                          "There is one of this name and postcode already, with the code "
                              + t.code()
                              + ". If this is another one, tick the box.")));
    }
  }

  /** The name is told to whoever keeps that authority's organisations. */
  private Problem taken(
      String field, String what, RegistrationRepository.Twin twin, String authority) {
    boolean ours = twin.authority().equals(authority);
    return new Problem(
        field,
        "This "
            + what
            + " is registered already"
            + (ours ? ": " + twin.name() + ", code " + twin.code() + "." : " by another authority.")
            + " Check the number, or ask the national team.");
  }

  /** A code for people to quote; it says nothing, and nobody can guess the next one. */
  private static String code() {
    StringBuilder code = new StringBuilder("R-");
    for (byte random : RandomIds.bytes(CODE_LENGTH)) {
      code.append(DIGITS.charAt(random & 31));
    }
    return code.toString();
  }
}
