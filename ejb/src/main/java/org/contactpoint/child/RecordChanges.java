package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.Person;
import org.contactpoint.vault.ChildSeals;
import org.contactpoint.vault.ChildSeals.Table;
import org.contactpoint.vault.Tokens;

/**
 * Lets another source speak of a child: derives the record anew, and with it the small part, the
 * rows of the index and the names of the dictionary. For the rooms inside, within the lock of the
 * record and the caller's transaction; checks no rights.
 */
@ApplicationScoped
public class RecordChanges {

  @Inject private Children children;
  @Inject private ChildSeals seals;
  @Inject private ChildBulkRepository bulk;
  @Inject private RecordTokens tokens;
  @Inject private NameRegister names;

  /**
   * Adds what a source says.
   *
   * @param authority GSS code of the responsible authority from now on, or null
   * @param life where the record is in its life from now on
   */
  public void add(OpenChild child, SourceFacts source, String authority, GoldenRecord.Life life) {
    List<SourceFacts> sources = new ArrayList<>(child.sources());
    sources.add(source);
    GoldenRecord before = child.golden();
    GoldenRecord after =
        GoldenDerivation.derive(
            new IndexNumber(before.indexNumber()), sources, authority, life, before.shielded());
    List<String> settings = children.scoring(List.of(child.id())).get(child.id()).settings();
    part(child, RandomIds.positiveLong(), PartEnvelope.of(PartEnvelope.SOURCE, source), true);
    part(child, ChildPartRow.GOLDEN, PartEnvelope.of(PartEnvelope.GOLDEN, after), false);
    byte[] score = PartForm.write(Persons.facts(after, settings, false));
    bulk.replaceScore(child.id(), seals.seal(child.key(), Table.CHILD_SCORE, 0, score));
    Person was = Persons.of(Persons.facts(before, settings, true));
    Person is = Persons.of(Persons.facts(after, settings, true));
    index(child, RecordKeys.of(before, settings), RecordKeys.of(after, settings));
    names(NameRegister.Role.FORENAME, IndexKeys.forenames(was), IndexKeys.forenames(is));
    names(NameRegister.Role.SURNAME, IndexKeys.surnames(was), IndexKeys.surnames(is));
  }

  private void part(OpenChild child, long part, PartEnvelope envelope, boolean fresh) {
    byte[] sealed = seals.seal(child.key(), Table.CHILD_PART, part, envelope.packed());
    if (fresh) {
      bulk.insertParts(
          List.of(new ChildBulkRepository.SealedRow(child.id().value(), part, sealed)));
    } else {
      bulk.replacePart(child.id(), part, sealed);
    }
  }

  private void index(OpenChild child, List<Tokens.Key> was, List<Tokens.Key> is) {
    boolean shielded = child.golden().shielded();
    bulk.deleteTokens(
        tokens.of(child.id(), shielded, was.stream().filter(k -> !is.contains(k)).toList()));
    bulk.insertTokens(
        tokens.of(child.id(), shielded, is.stream().filter(k -> !was.contains(k)).toList()));
  }

  private void names(NameRegister.Role role, Set<String> was, Set<String> is) {
    names.add(uses(role, is.stream().filter(n -> !was.contains(n)).toList()));
    names.release(uses(role, was.stream().filter(n -> !is.contains(n)).toList()));
  }

  private static List<NameRegister.NameUse> uses(
      NameRegister.Role role, Collection<String> letters) {
    return letters.stream().map(l -> new NameRegister.NameUse(role, l)).toList();
  }
}
