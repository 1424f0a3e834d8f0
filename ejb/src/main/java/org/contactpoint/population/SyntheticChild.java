package org.contactpoint.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.FinderKey;
import org.contactpoint.child.GoldenDerivation;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.NewChild;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.vault.Tokens;

/**
 * One synthetic child, ready to be made a record of.
 *
 * @param number the index number
 * @param family number of the family; children with the same one live together
 * @param names as the child is truly called, the name in use first: what searches may be made from
 * @param birth as it truly is, as far as anybody knows
 * @param sources what two to four suppliers say
 * @param settings names of schools and surgeries, current and former
 * @param involvements who works with the child
 * @param authority GSS code of the responsible authority
 * @param life where the record is in its life
 * @param traits what is out of the ordinary
 */
public record SyntheticChild(
    IndexNumber number,
    int family,
    List<NameFact> names,
    BirthDate birth,
    List<SourceFacts> sources,
    List<String> settings,
    List<InvolvementFact> involvements,
    String authority,
    GoldenRecord.Life life,
    Set<Trait> traits) {

  /** What the parts of involvements are called. */
  public static final String INVOLVEMENT = "involvement";

  /** Whether whereabouts and services are hidden. */
  public boolean shielded() {
    return traits.contains(Trait.SHIELDED);
  }

  /** The golden record derived from the sources. */
  public GoldenRecord golden() {
    return GoldenDerivation.derive(number, sources, authority, life, shielded());
  }

  /**
   * The record to be made, under this surrogate. Of a shielded child everything is handed over;
   * {@code child} keeps what is hidden out of scores and out of the general audience's tokens.
   */
  public NewChild record(ChildId id) {
    List<NewChild.NewPart> parts = new ArrayList<>();
    for (InvolvementFact fact : involvements) {
      parts.add(new NewChild.NewPart(INVOLVEMENT, fact, finders(fact)));
    }
    return new NewChild(id, golden(), sources, settings, List.copyOf(parts));
  }

  private static List<FinderKey> finders(InvolvementFact fact) {
    List<FinderKey> finders = new ArrayList<>();
    finders.add(new FinderKey(Tokens.Kind.ORGANISATION, fact.organisationId()));
    if (fact.teamId() != null) {
      finders.add(new FinderKey(Tokens.Kind.TEAM, fact.teamId()));
    }
    if (fact.accountId() != null) {
      finders.add(new FinderKey(Tokens.Kind.PRACTITIONER, fact.accountId()));
    }
    return List.copyOf(finders);
  }

  @Override
  public String toString() {
    return "a synthetic child";
  }
}
