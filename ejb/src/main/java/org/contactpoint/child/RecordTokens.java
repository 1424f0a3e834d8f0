package org.contactpoint.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.Tokens;
import org.contactpoint.vault.Tokens.Audience;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;

/**
 * Which rows of the blind index lead to a record. What is hidden of a shielded child is findable by
 * the shield audience only; its own practitioner and team go on finding it.
 */
@ApplicationScoped
public class RecordTokens {

  private static final Set<Kind> HIDDEN_BY_SHIELD =
      Set.of(
          Kind.FORENAME_POSTCODE,
          Kind.IDENTIFIER,
          Kind.ADDRESS_LINE_POSTCODE,
          Kind.CARER_TELEPHONE,
          Kind.NAME_DISTRICT_YEAR,
          Kind.GUARDIAN_DISTRICT_YEAR,
          Kind.ORGANISATION,
          Kind.AUTHORITY);

  @Inject private Tokens tokens;

  /** The rows by which these keys lead to a child. */
  public List<Tokens.Row> of(ChildId child, boolean shielded, Collection<Key> keys) {
    List<Tokens.Row> rows = new ArrayList<>(keys.size());
    List<Key> hidden =
        keys.stream().filter(k -> shielded && HIDDEN_BY_SHIELD.contains(k.kind())).toList();
    List<Key> open = keys.stream().filter(k -> !hidden.contains(k)).toList();
    collect(rows, Audience.GENERAL, child, open);
    collect(rows, Audience.SHIELD, child, hidden);
    return rows;
  }

  /** The rows by which a practitioner, a team or an organisation finds a child. */
  public List<Tokens.Row> ofFinders(
      ChildId child, boolean shielded, Collection<FinderKey> finders) {
    return of(child, shielded, finders.stream().map(RecordTokens::key).toList());
  }

  /** The tokens of what finds children, in the same order. */
  List<Long> tokensOf(Collection<FinderKey> finders) {
    return Arrays.stream(
            tokens.derive(Audience.GENERAL, finders.stream().map(RecordTokens::key).toList()))
        .boxed()
        .toList();
  }

  List<ChildId> targets(List<Tokens.Row> rows) {
    return rows.stream()
        .map(row -> new ChildId(tokens.unmask(Audience.GENERAL, row)))
        .distinct()
        .toList();
  }

  private void collect(List<Tokens.Row> rows, Audience audience, ChildId child, List<Key> keys) {
    for (long token : tokens.derive(audience, keys)) {
      rows.add(tokens.mask(audience, token, child.value()));
    }
  }

  static Key key(FinderKey finder) {
    return new Key(finder.kind(), finder.first(), finder.second(), finder.id());
  }
}
