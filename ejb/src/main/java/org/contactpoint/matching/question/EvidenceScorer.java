package org.contactpoint.matching.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.CarerName;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Scored;
import org.contactpoint.matching.Scorer;
import org.contactpoint.matching.SettingName;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.linkage.Explanation;
import org.contactpoint.matching.question.AskedName.Met;

/**
 * Judges by the engine's evidence (Fellegi and Sunter 1969): the sum of what each comparison
 * weighs, in bits. A name that agrees weighs the more the fewer bear the one that was asked for;
 * what either side does not know weighs nothing.
 *
 * <p>Who fits is ruled by steps alone: both names are alike (or one may well be the same and the
 * other is not quite a stranger), the birth date agrees, and, where the question demands it, a
 * place, setting or carer agrees too; where no name was asked for, carer and place do. So a twin
 * with another first name fits no question for the other twin.
 */
public final class EvidenceScorer implements Scorer {

  private final Weights weights = Weights.STANDARD;
  private final Supplier<NearNames> forenames;
  private final Supplier<NearNames> surnames;

  /** Knows how common names are from the dictionaries, as they are when somebody is judged. */
  public EvidenceScorer(Supplier<NearNames> forenames, Supplier<NearNames> surnames) {
    this.forenames = forenames;
    this.surnames = surnames;
  }

  @Override
  public Scored score(Wanted wanted, Person candidate) {
    if (wanted.byNumber() && !numberAgrees(wanted, candidate)) {
      return Scored.NOT_AT_ALL;
    }
    Weighing weighing = weigh(wanted, candidate, false);
    return Scored.of(weighing.bits(), weighing.fits, weighing.differences, weighing.name);
  }

  /** What speaks for and against a candidate, comparison by comparison, for a person to read. */
  public List<Explanation.Step> explain(Wanted wanted, Person candidate) {
    return weigh(wanted, candidate, true).waterfall();
  }

  /** The version of the rules and weights. */
  public String version() {
    return weights.version();
  }

  private Weighing weigh(Wanted wanted, Person candidate, boolean explained) {
    Weighing weighing = new Weighing(explained);
    NamesEvidence.Best best = new NamesEvidence(wanted, this::ofName).of(candidate.names());
    add(weighing, best);
    BirthEvidence birth = null;
    if (wanted.birth() != null && candidate.birth() != null) {
      birth = BirthEvidence.of(wanted.birth(), candidate.birth());
      weighing.add(birth.scale(), birth.step());
      weighing.differs(birth.difference());
    }
    if (said(wanted.gender()) && said(candidate.gender())) {
      weighing.add(Scale.SEX, agrees(wanted.gender() == candidate.gender()));
    }
    PlaceEvidence place = place(weighing, wanted, candidate);
    boolean extra = place != null && place.agrees() && (wanted.birth() != null || place.same());
    boolean strong = place != null && place.same() && wanted.postcode() != null;
    if (wanted.setting() != null && !candidate.settings().isEmpty()) {
      boolean agrees =
          candidate.settings().stream().anyMatch(s -> SettingName.agree(wanted.setting(), s));
      weighing.add(Scale.SETTING, agrees(agrees));
      extra |= agrees;
    }
    boolean carer = false;
    if (wanted.carer() != null && !candidate.carers().isEmpty()) {
      carer = carerAgrees(wanted.carer(), candidate.carers());
      weighing.add(Scale.CARER, agrees(carer));
      extra |= carer;
      strong |= carer;
    }
    // A wholly other family name (remarried parents) only where date and place or carer speak.
    boolean renamed =
        strong && birth != null && birth.difference() == null && best.forename().same();
    weighing.fits =
        (best.fit() || renamed)
            && (wanted.byNumber() || birthFits(birth, strong))
            && (extra || !wanted.extraMustAgree())
            && (wanted.named() || carer && place != null && place.same());
    return weighing;
  }

  private static boolean birthFits(BirthEvidence birth, boolean strong) {
    return birth == null ? strong : birth.fits() || birth.near() && strong;
  }

  private void add(Weighing weighing, NamesEvidence.Best best) {
    Met forename = best.forename();
    Met surname = best.surname();
    double first = ofName(Scale.FORENAME, forename);
    double family = ofName(Scale.SURNAME, surname);
    // Who has one name only is counted once.
    boolean firstCounts = !best.oneName() || first >= family;
    boolean familyCounts = !best.oneName() || !firstCounts;
    weighing.add(Scale.FORENAME, firstCounts ? forename.step() : 0, first);
    weighing.add(Scale.SURNAME, familyCounts ? surname.step() : 0, family);
    // As they stand is what is expected and no evidence.
    weighing.add(Scale.ORDER, best.order() == 0 ? 0 : 1, best.order());
    weighing.add("name", "not in use", best.use());
    weighing.differences.addAll(best.differences());
    weighing.name = best.name();
  }

  /** Evidence of a name: of one that agrees by how common the name is that was asked for. */
  private double ofName(Scale scale, Met met) {
    double bits = weights.of(scale, met.step());
    if (met.step() == 0 || !met.alike()) {
      return bits;
    }
    String asked = met.asked().letters();
    double share = Math.max(forenames.get().share(asked), surnames.get().share(asked));
    if (share == 0) {
      return bits;
    }
    double rarer = Weights.log2(weights.chance(scale, NameComparer.SAME) / share);
    return weights.limited(Math.max(bits + rarer, weights.of(scale, NameComparer.DISTANT)));
  }

  private PlaceEvidence place(Weighing weighing, Wanted wanted, Person candidate) {
    PlaceEvidence best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidate.postcodes().size() && wanted.district() != null; i++) {
      PlaceEvidence one =
          PlaceEvidence.of(
              wanted.postcode(), wanted.district(), candidate.postcodes().get(i), i > 0);
      double bits = weights.of(one.scale(), one.step()) + former(one);
      if (bits > most) {
        best = one;
        most = bits;
      }
    }
    if (best != null) {
      weighing.add(best.scale(), best.step());
      weighing.add("place", "lived there before", former(best));
      weighing.differs(best.difference());
    }
    return best;
  }

  private double former(PlaceEvidence place) {
    return place.former() && place.agrees() ? weights.share("former-place") : 0;
  }

  private static int agrees(boolean agrees) {
    return agrees ? Scale.AGREES : Scale.DIFFERS;
  }

  private static boolean said(Gender gender) {
    return gender != null && gender != Gender.NOT_SPECIFIED;
  }

  private static boolean numberAgrees(Wanted wanted, Person candidate) {
    return wanted.indexNumber() != null && wanted.indexNumber().equals(candidate.indexNumber())
        || wanted.identifiers().stream().anyMatch(candidate.identifiers()::contains);
  }

  private static boolean carerAgrees(String asked, List<String> carers) {
    Optional<CarerName> wanted = CarerName.read(asked);
    if (wanted.isEmpty()) {
      return false;
    }
    AskedName forename = new AskedName(List.of(wanted.get().forename()), true);
    AskedName surname = new AskedName(List.of(wanted.get().surname()), false);
    Stream<CarerName> borne = carers.stream().map(CarerName::read).flatMap(Optional::stream);
    return borne.anyMatch(
        carer ->
            forename.with(AskedName.texts(List.of(carer.forename()))).alike()
                && surname.with(AskedName.texts(List.of(carer.surname()))).alike());
  }
}
