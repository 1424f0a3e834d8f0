package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.contactpoint.kernel.ChildId;

/** The wrapped keys of children: a table apart, never in the data back-up. */
@ApplicationScoped
class ChildKeyRepository {

  @Inject private KeySchemaRepository schema;

  void insert(List<WrappedKey> rows) {
    schema.run(
        c -> {
          rows().insert(c, rows, false);
          return null;
        });
  }

  List<WrappedKey> find(Collection<ChildId> children) {
    List<Long> ids = children.stream().map(ChildId::value).distinct().toList();
    return ids.isEmpty() ? List.of() : schema.run(c -> rows().find(c, ids));
  }

  List<WrappedKey> older(int epoch, long after, int limit) {
    return schema.run(c -> rows().older(c, epoch, after, limit));
  }

  void update(List<WrappedKey> rows) {
    schema.run(
        c -> {
          rows().update(c, rows);
          return null;
        });
  }

  long countOlder(int epoch) {
    return schema.run(c -> rows().countOlder(c, epoch));
  }

  long countLeft(int epoch) {
    return schema.run(c -> rows().countLeft(c, epoch));
  }

  long count() {
    return schema.run(c -> rows().count(c));
  }

  /** Whether there was a key. */
  boolean delete(ChildId child) {
    return schema.run(c -> rows().delete(c, child.value()));
  }

  private WrappedKeyRepository rows() {
    return new WrappedKeyRepository(schema.in("@.child_key"), "child_id");
  }
}
