package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.ChildKey;
import org.contactpoint.vault.ChildSeals;
import org.contactpoint.vault.ChildSeals.Table;
import org.contactpoint.vault.Tokens;

/** Children's records as sealed rows. */
@ApplicationScoped
public class SealedChildren implements Children {

  /** Parts of one record are opened in such steps; few records have more than one step. */
  static final int PARTS_STEP = 12;

  private static final long SCORE = 0;

  @Inject ChildRepository repository;
  @Inject private ChildBulkRepository bulk;
  @Inject ChildSeals seals;
  @Inject private NewRecords newRecords;
  @Inject private RecordTokens tokens;

  @Override
  public Map<ChildId, ScoringFacts> scoring(Collection<ChildId> children) {
    Map<ChildId, ChildKey> keys = seals.findAll(children);
    Map<ChildId, ScoringFacts> facts = new HashMap<>();
    for (ChildScoreRow row : repository.scores(keys.keySet())) {
      ChildId id = new ChildId(row.childId());
      byte[] plain = seals.open(keys.get(id), Table.CHILD_SCORE, SCORE, row.sealed());
      facts.put(id, PartForm.read(plain, ScoringFacts.class));
    }
    return facts;
  }

  @Override
  public List<ChildId> others(int number) {
    return bulk.from(RandomIds.positiveLong(), number);
  }

  @Override
  public Optional<OpenChild> open(ChildId child) {
    return Optional.ofNullable(openAll(List.of(child)).get(child));
  }

  @Override
  public Map<ChildId, OpenChild> openAll(Collection<ChildId> children) {
    Map<ChildId, ChildKey> keys = seals.findAll(children);
    Map<Long, List<ChildPartRow>> rows =
        repository.parts(keys.keySet()).stream()
            .collect(Collectors.groupingBy(ChildPartRow::childId));
    Map<ChildId, OpenChild> opened = new HashMap<>();
    keys.forEach(
        (id, key) -> {
          if (rows.containsKey(id.value())) {
            opened.put(id, assemble(key, rows.get(id.value())));
          }
        });
    return opened;
  }

  private OpenChild assemble(ChildKey key, List<ChildPartRow> rows) {
    GoldenRecord golden = null;
    List<SourceFacts> sources = new ArrayList<>();
    List<OpenChild.Part> parts = new ArrayList<>();
    for (ChildPartRow row : rows) {
      PartEnvelope part =
          PartEnvelope.unpack(seals.open(key, Table.CHILD_PART, row.partId(), row.sealed()));
      switch (part.kind()) {
        case PartEnvelope.GOLDEN -> golden = PartForm.read(part.bytes(), GoldenRecord.class);
        case PartEnvelope.SOURCE -> sources.add(PartForm.read(part.bytes(), SourceFacts.class));
        default ->
            parts.add(new OpenChild.Part(row.partId(), row.version(), part.kind(), part.bytes()));
      }
    }
    // A record of which much is hidden takes no longer than one of which little is known.
    for (int opened = rows.size(); opened % PARTS_STEP != 0; opened++) {
      ChildPartRow again = rows.get(0);
      seals.open(key, Table.CHILD_PART, again.partId(), again.sealed());
    }
    if (golden == null) {
      throw new IllegalStateException("a record without its golden part");
    }
    return new OpenChild(key.child(), key, golden, sources, parts);
  }

  @Override
  public void createAll(List<NewChild> children) {
    newRecords.create(children);
  }

  @Override
  public long addPart(OpenChild child, String kind, Object fact, Collection<FinderKey> finders) {
    long part = RandomIds.positiveLong();
    byte[] sealed = sealed(child.key(), part, kind, fact);
    repository.add(new ChildPartRow(child.id().value(), part, sealed));
    bulk.insertTokens(rows(child, finders));
    return part;
  }

  @Override
  public void replacePart(
      OpenChild child,
      OpenChild.Part part,
      Object fact,
      Collection<FinderKey> before,
      Collection<FinderKey> after) {
    repository.replace(child.id(), part, sealed(child.key(), part.id(), part.kind(), fact));
    bulk.deleteTokens(rows(child, before.stream().filter(f -> !after.contains(f)).toList()));
    bulk.insertTokens(rows(child, after.stream().filter(f -> !before.contains(f)).toList()));
  }

  @Override
  public void removePart(OpenChild child, OpenChild.Part part, Collection<FinderKey> finders) {
    repository.remove(child.id(), part);
    bulk.deleteTokens(rows(child, finders));
  }

  @Override
  public List<ChildId> findBy(FinderKey finder) {
    return findByAny(List.of(finder));
  }

  @Override
  public List<ChildId> findByAny(Collection<FinderKey> finders) {
    return tokens.targets(bulk.rowsOf(tokens.tokensOf(finders)));
  }

  @Override
  public void lock(ChildId child) {
    repository.lock(child);
  }

  private List<Tokens.Row> rows(OpenChild child, Collection<FinderKey> finders) {
    return tokens.ofFinders(child.id(), child.golden().shielded(), finders);
  }

  private byte[] sealed(ChildKey key, long part, String kind, Object fact) {
    return seals.seal(key, Table.CHILD_PART, part, PartEnvelope.of(kind, fact).packed());
  }
}
