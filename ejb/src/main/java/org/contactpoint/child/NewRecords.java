package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactpoint.child.ChildBulkRepository.SealedRow;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.Person;
import org.contactpoint.vault.ChildKey;
import org.contactpoint.vault.ChildSeals;
import org.contactpoint.vault.ChildSeals.Table;
import org.contactpoint.vault.Tokens;

/** Makes records in batches: keys, small part, parts, names for the dictionary, tokens. */
@ApplicationScoped
public class NewRecords {

  @Inject private ChildSeals seals;
  @Inject private ChildBulkRepository bulk;
  @Inject private RecordTokens tokens;
  @Inject private NameRegister names;

  void create(List<NewChild> children) {
    Map<ChildId, ChildKey> keys = seals.createAll(children.stream().map(NewChild::id).toList());
    Rows rows = new Rows();
    for (NewChild child : children) {
      collect(rows, keys.get(child.id()), child);
    }
    bulk.insertScores(rows.scores);
    bulk.insertParts(rows.parts);
    bulk.insertTokens(rows.tokens);
    names.add(rows.names);
  }

  private void collect(Rows rows, ChildKey key, NewChild child) {
    GoldenRecord golden = child.golden();
    long id = child.id().value();
    byte[] score = PartForm.write(Persons.facts(golden, child.settings(), false));
    rows.scores.add(new SealedRow(id, 0, seals.seal(key, Table.CHILD_SCORE, 0, score)));
    rows.part(seals, key, ChildPartRow.GOLDEN, PartEnvelope.of(PartEnvelope.GOLDEN, golden));
    for (SourceFacts source : child.sources()) {
      rows.part(seals, key, RandomIds.positiveLong(), PartEnvelope.of(PartEnvelope.SOURCE, source));
    }
    for (NewChild.NewPart part : child.parts()) {
      rows.part(seals, key, RandomIds.positiveLong(), PartEnvelope.of(part.kind(), part.fact()));
      rows.tokens.addAll(tokens.ofFinders(child.id(), golden.shielded(), part.finders()));
    }
    Person person = Persons.of(Persons.facts(golden, child.settings(), true));
    rows.tokens.addAll(
        tokens.of(child.id(), golden.shielded(), RecordKeys.of(golden, child.settings())));
    rows.name(NameRegister.Role.FORENAME, IndexKeys.forenames(person));
    rows.name(NameRegister.Role.SURNAME, IndexKeys.surnames(person));
  }

  /** What one batch inserts. */
  private static final class Rows {

    private final List<SealedRow> scores = new ArrayList<>();
    private final List<SealedRow> parts = new ArrayList<>();
    private final List<Tokens.Row> tokens = new ArrayList<>();
    private final List<NameRegister.NameUse> names = new ArrayList<>();

    void part(ChildSeals seals, ChildKey key, long part, PartEnvelope envelope) {
      byte[] sealed = seals.seal(key, Table.CHILD_PART, part, envelope.packed());
      parts.add(new SealedRow(key.child().value(), part, sealed));
    }

    void name(NameRegister.Role role, Iterable<String> letters) {
      letters.forEach(l -> names.add(new NameRegister.NameUse(role, l)));
    }
  }
}
