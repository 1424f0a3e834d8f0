package org.contactpoint.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.ChildId;

/**
 * Children's records, opened and sealed. For the rooms inside {@code ejb}: it checks no rights, so
 * only guarded services and jobs may call it, and nothing that it returns may leave but through
 * {@code disclosure}.
 */
public interface Children {

  /** The scoring facts of many children, in two queries; destroyed ones are absent. */
  Map<ChildId, ScoringFacts> scoring(Collection<ChildId> children);

  /**
   * So many children as the random surrogates happen to lie, in one query; fewer where there are
   * fewer. Company for those whom a question meets, so that the work for it tells nothing.
   */
  List<ChildId> others(int number);

  /** The whole record: golden record, source facts and other parts, in two queries. */
  Optional<OpenChild> open(ChildId child);

  /** The whole records of several children, in two queries. */
  Map<ChildId, OpenChild> openAll(Collection<ChildId> children);

  /**
   * Makes records from facts, in batches: keys, parts, scoring facts, dictionary names and tokens,
   * all within the caller's transaction.
   */
  void createAll(List<NewChild> children);

  /**
   * Adds a part of a kind of another room (an involvement) with the tokens that find it; gives its
   * id.
   */
  long addPart(OpenChild child, String kind, Object fact, Collection<FinderKey> finders);

  /** Replaces a part that is at this version, else throws Conflict; finders as they are now. */
  void replacePart(
      OpenChild child,
      OpenChild.Part part,
      Object fact,
      Collection<FinderKey> before,
      Collection<FinderKey> after);

  /** Removes a part and the tokens that find it. */
  void removePart(OpenChild child, OpenChild.Part part, Collection<FinderKey> finders);

  /** Children found by a token of the general audience, such as a practitioner's. */
  List<ChildId> findBy(FinderKey finder);

  /** Children found by any of several such tokens, each once. */
  List<ChildId> findByAny(Collection<FinderKey> finders);

  /** Locks a child's record against other writers until the transaction ends. */
  void lock(ChildId child);
}
