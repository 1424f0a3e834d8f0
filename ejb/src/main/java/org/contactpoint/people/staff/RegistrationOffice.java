package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Problem;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Registers organisations and keeps their contacts. */
@Stateless
@PermitAll
public class RegistrationOffice implements Registration {

  @Inject private StaffRows rows;
  @Inject private RegistrationCheck check;
  @Inject private RegistrationRepository repository;
  @Inject private OrganisationRepository organisations;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.ORGANISATION_CHOICES)
  public Choices choices() {
    return check.choices();
  }

  @Override
  @Guarded(Operation.ORGANISATION_CHOICES)
  public void check(OfficeForm.Fresh form) {
    check.judged(form);
  }

  @Override
  @Guarded(Operation.ORGANISATION_REGISTER)
  public String register(OfficeForm.Fresh form) {
    noting.change();
    String handle =
        idempotency.once(
            form.key(),
            Operation.ORGANISATION_REGISTER,
            () -> {
              RegistrationRepository.NewOffice office = check.judged(form);
              if (!repository.add(office)) {
                throw new Conflict("Somebody has registered this number just now. Look for it.");
              }
              repository.follow(office.id());
              events.add(
                  Subject.organisation(office.id()),
                  rows.caller(),
                  new StaffEvents.Done(Operation.ORGANISATION_REGISTER, null, null));
              return rows.organisationHandle(office.id());
            });
    noting.detail("organisation=" + rows.organisationFound(handle).code());
    return handle;
  }

  @Override
  @Guarded(Operation.ORGANISATION_EDIT)
  public void change(OfficeForm.Change change) {
    OrganisationRepository.Found found = rows.changeable(change.organisation());
    noting.detail("organisation=" + found.code());
    noting.change();
    List<Problem> problems = new ArrayList<>();
    OfficeForm.Contacts fresh = OfficeRules.contacts(change.contacts(), problems);
    OfficeRules.refuse(problems);
    idempotency.once(
        change.key(),
        Operation.ORGANISATION_EDIT,
        () -> {
          organisations.lock(found.id());
          OrganisationRepository.Found now = rows.organisationFound(change.organisation());
          if (now.version() != change.version()) {
            throw new ChangedMeanwhile(words(OfficeForm.Contacts.of(now)), now.version());
          }
          repository.change(found.id(), fresh);
          events.add(
              Subject.organisation(found.id()),
              rows.caller(),
              new StaffEvents.Done(Operation.ORGANISATION_EDIT, null, null));
          return null;
        });
  }

  private static String words(OfficeForm.Contacts now) {
    return Stream.of(
            now.name(),
            now.address(),
            now.postcode(),
            now.contact(),
            now.telephone(),
            now.email(),
            now.outOfHours())
        .filter(text -> text != null)
        .collect(Collectors.joining(", "));
  }
}
