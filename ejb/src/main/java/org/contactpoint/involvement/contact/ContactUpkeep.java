package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.child.Children;
import org.contactpoint.child.PartForm;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.DestructionStep;
import org.contactpoint.vault.ResealStep;
import org.contactpoint.vault.Seals;

/**
 * Keeps duties true to what the vault does: those about a destroyed child go with it, the others
 * are sealed anew after a rotation. One that a restore brought back opens to nothing, is shown to
 * nobody, and is forgotten in its time.
 */
@ApplicationScoped
public class ContactUpkeep implements DestructionStep, ResealStep {

  @Inject private Children children;
  @Inject private ContactDutyRepository duties;
  @Inject private Seals seals;

  @Override
  public String name() {
    return "Requests to get in touch";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void destroy(ChildId child) {
    children.open(child).stream()
        .flatMap(record -> record.parts().stream())
        .filter(part -> part.kind().equals(ContactFact.KIND))
        .map(part -> PartForm.read(part.bytes(), ContactFact.class))
        .forEach(fact -> duties.remove(fact.duty(), fact.await()));
  }

  @Override
  public int reseal(int epoch, int limit) {
    List<ContactDuty> old = duties.older(epoch, limit);
    old.forEach(duty -> duties.reseal(duty.id(), duty.about(seals).sealed(seals, duty.id())));
    return old.size();
  }
}
