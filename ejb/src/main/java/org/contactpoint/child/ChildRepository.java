package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;

/** Reads and changes the sealed rows of single records. */
@ApplicationScoped
public class ChildRepository {

  @PersistenceContext(unitName = "contactpoint")
  private EntityManager em;

  /** Whether the persistence unit was found, see {@link RepositoriesStart}. */
  boolean ready() {
    // Only a question that the unit itself answers makes the server look it up.
    return em.getMetamodel() != null;
  }

  List<ChildScoreRow> scores(Collection<ChildId> children) {
    return children.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from ChildScoreRow s where s.childId in :ids", ChildScoreRow.class)
            .setParameter("ids", values(children))
            .setHint("eclipselink.read-only", true)
            .getResultList();
  }

  List<ChildPartRow> parts(Collection<ChildId> children) {
    return children.isEmpty()
        ? List.of()
        : em.createQuery("select p from ChildPartRow p where p.childId in :ids", ChildPartRow.class)
            .setParameter("ids", values(children))
            .setHint("eclipselink.read-only", true)
            .getResultList();
  }

  void lock(ChildId child) {
    Optional.ofNullable(em.find(ChildScoreRow.class, child.value(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotFound::new);
  }

  void add(ChildPartRow row) {
    em.persist(row);
  }

  void replace(ChildId child, OpenChild.Part part, byte[] sealed) {
    at(child, part).reseal(sealed);
    em.flush();
  }

  void remove(ChildId child, OpenChild.Part part) {
    em.remove(at(child, part));
    em.flush();
  }

  private ChildPartRow at(ChildId child, OpenChild.Part part) {
    ChildPartRow row = em.find(ChildPartRow.class, new ChildPartRow.Key(child.value(), part.id()));
    if (row == null || row.version() != part.version()) {
      throw new Conflict("Somebody else has changed this in the meantime. Look at it again.");
    }
    return row;
  }

  private static List<Long> values(Collection<ChildId> children) {
    return children.stream().map(ChildId::value).toList();
  }
}
