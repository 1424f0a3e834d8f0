package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.child.Children;
import org.contactpoint.child.NameRegister.NameUse;
import org.contactpoint.child.NameRegister.Role;
import org.contactpoint.child.Persons;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.Person;
import org.contactpoint.vault.DestructionStep;
import org.contactpoint.vault.ResealStep;

/**
 * Keeps the dictionary true to what the vault does: a destroyed child's names are counted off, and
 * forgotten where nobody else bears them; after a rotation names are sealed anew; after a restore
 * that brought destroyed children back, all is counted anew.
 */
@ApplicationScoped
public class DictionaryUpkeep implements DestructionStep, ResealStep {

  private static final int BATCH = 500;

  @Inject NameDictionary dictionary;
  @Inject DictionaryRows rows;
  @Inject DictionaryRepository repository;
  @Inject Children children;

  @Override
  public String name() {
    return "Names in the dictionary";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void destroy(ChildId child) {
    ScoringFacts facts = children.scoring(List.of(child)).get(child);
    if (facts != null) {
      dictionary.release(uses(facts));
    }
  }

  @Override
  public void replayed(Collection<ChildId> destroyed) {
    Map<NameUse, Integer> counts = new HashMap<>();
    List<Long> page;
    long last = 0;
    do {
      page = repository.childrenAfter(last, BATCH);
      for (ScoringFacts facts :
          children.scoring(page.stream().map(ChildId::new).toList()).values()) {
        uses(facts).forEach(use -> counts.merge(use, 1, Integer::sum));
      }
      last = page.isEmpty() ? last : page.get(page.size() - 1);
    } while (page.size() == BATCH);
    dictionary.replace(counts);
  }

  @Override
  public int reseal(int epoch, int limit) {
    return rows.reseal(epoch, limit);
  }

  /** The same uses as were added when the record was made. */
  private static List<NameUse> uses(ScoringFacts facts) {
    Person person = Persons.of(facts);
    List<NameUse> uses = new ArrayList<>();
    IndexKeys.forenames(person).forEach(letters -> uses.add(new NameUse(Role.FORENAME, letters)));
    IndexKeys.surnames(person).forEach(letters -> uses.add(new NameUse(Role.SURNAME, letters)));
    return uses;
  }
}
