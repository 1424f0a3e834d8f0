package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.contactpoint.kernel.ChildId;

/** The wrapped keys of children: a table apart, never in the data back-up. */
@ApplicationScoped
class ChildKeyRepository extends WrappedKeyRepository {

  ChildKeyRepository() {
    super("@.child_key", "child_id");
  }

  List<WrappedKey> find(Collection<ChildId> children) {
    return findAll(children.stream().map(ChildId::value).distinct().toList());
  }
}
