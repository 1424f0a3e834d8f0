package org.contactpoint.search.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.child.StoryFact;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.DestructionStep;
import org.contactpoint.vault.ResealStep;
import org.contactpoint.vault.Seals;

/**
 * Keeps cases true to what the vault does: a destroyed record leaves its cases, and one of which
 * fewer than two records are left goes; the others are sealed anew after a rotation.
 */
@ApplicationScoped
public class StoryUpkeep implements DestructionStep, ResealStep {

  @Inject private Children children;
  @Inject private StoryCaseRepository cases;
  @Inject private Seals seals;

  @Override
  public String name() {
    return "Cases of records that may be about one child";
  }

  @Override
  public int order() {
    return 91;
  }

  @Override
  public void destroy(ChildId child) {
    children.open(child).stream()
        .flatMap(StoryFact::of)
        .forEach(fact -> cases.lock(fact.story()).ifPresent(story -> leave(story, child)));
  }

  private void leave(StoryCase story, ChildId child) {
    List<ChildId> left =
        story.children(seals).stream().filter(other -> !other.equals(child)).toList();
    boolean goes = left.size() < 2;
    children.openAll(left).values().forEach(other -> forget(story, other, child, goes));
    if (goes) {
      cases.remove(story.id());
    } else {
      cases.reseal(story.id(), StoryCase.sealed(seals, story.id(), left));
    }
  }

  private void forget(StoryCase story, OpenChild other, ChildId child, boolean goes) {
    children.lock(other.id());
    StoryFact.part(other, story.id())
        .ifPresent(
            part -> {
              if (goes) {
                children.removePart(other, part, List.of());
              } else {
                StoryFact fact = PartForm.read(part.bytes(), StoryFact.class);
                children.replacePart(other, part, fact.without(child), List.of(), List.of());
              }
            });
  }

  @Override
  public int reseal(int epoch, int limit) {
    List<StoryCase> old = cases.older(epoch, limit);
    old.forEach(
        story ->
            cases.reseal(story.id(), StoryCase.sealed(seals, story.id(), story.children(seals))));
    return old.size();
  }
}
