package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.ChildId;

/** Children's keys as rows, wrapped by the current epoch's key. */
@ApplicationScoped
class WrappedChildSeals implements ChildSeals {

  @Inject private KeyCabinet cabinet;
  @Inject private KeyEpochRepository epoch;
  @Inject private ChildKeyRepository repository;

  @Override
  public ChildKey create(ChildId child) {
    return createAll(List.of(child)).get(child);
  }

  @Override
  public Map<ChildId, ChildKey> createAll(Collection<ChildId> children) {
    epoch.share();
    // Not a ring of a second ago: a rotation on another node may be about to destroy its key.
    KeyRing ring = cabinet.latest();
    Map<ChildId, ChildKey> keys = new LinkedHashMap<>();
    List<WrappedKey> rows = new ArrayList<>(children.size());
    for (ChildId child : children) {
      ChildKey key = ChildSealing.newKey(child);
      keys.put(child, key);
      rows.add(new WrappedKey(child.value(), ring.epoch(), ChildSealing.wrap(ring, key)));
    }
    repository.insert(rows);
    return keys;
  }

  @Override
  public Optional<ChildKey> find(ChildId child) {
    return Optional.ofNullable(findAll(List.of(child)).get(child));
  }

  @Override
  public Map<ChildId, ChildKey> findAll(Collection<ChildId> children) {
    KeyRing ring = cabinet.get();
    Map<ChildId, ChildKey> keys = new LinkedHashMap<>();
    for (WrappedKey row : repository.find(children)) {
      if (row.epoch() > ring.epoch()) {
        // Another node has begun a rotation since this one last looked at the file.
        ring = cabinet.latest();
      }
      ChildId child = new ChildId(row.id());
      keys.put(child, ChildSealing.unwrap(ring, child, row.epoch(), row.wrapped()));
    }
    return keys;
  }

  @Override
  public byte[] seal(ChildKey key, Table table, long part, byte[] plain) {
    cabinet.get();
    return ChildSealing.seal(key, table, part, plain);
  }

  @Override
  public byte[] open(ChildKey key, Table table, long part, byte[] sealed) {
    return ChildSealing.open(key, table, part, sealed);
  }
}
