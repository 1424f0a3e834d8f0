package org.contactpoint.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.DestructionStep;

/** When a record is destroyed: involvements, and the rows by which practitioners find it. */
@ApplicationScoped
public class FindersStep implements DestructionStep {

  @Inject private Children children;

  @Override
  public String name() {
    return "Involvements, and the rows by which practitioners and teams find the record";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void destroy(ChildId child) {
    children.open(child).ifPresent(this::forget);
  }

  private void forget(OpenChild record) {
    for (Involved involved : Involved.of(record)) {
      children.removePart(record, involved.part(), Involved.finders(involved.fact()));
    }
  }
}
