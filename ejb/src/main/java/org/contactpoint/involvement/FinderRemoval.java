package org.contactpoint.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.DestructionStep;

/** Removes the rows by which practitioners, teams and organisations found a destroyed child. */
@ApplicationScoped
public class FinderRemoval implements DestructionStep {

  @Inject private Children children;

  @Override
  public String name() {
    return "Rows of the index under practitioners, teams and organisations";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void destroy(ChildId child) {
    children.open(child).ifPresent(this::removeFinders);
  }

  private void removeFinders(OpenChild child) {
    children.removeFinders(
        child,
        Involved.of(child).stream()
            .flatMap(involved -> Involved.finders(involved.fact()).stream())
            .distinct()
            .toList());
  }
}
