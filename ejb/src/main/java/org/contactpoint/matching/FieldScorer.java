package org.contactpoint.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.Scored.Difference;

/**
 * The first form of judging: a weighted mean of the agreements of the fields that both sides know,
 * and plain rules for what fits. A later engine replaces it behind {@link Scorer}.
 *
 * <p>Who fits: both names are alike (or one is the same and the other not quite a stranger), the
 * birth date agrees, and, where the question demands it, a place, setting or carer agrees too. So a
 * twin with another first name fits no question for the other twin.
 */
public final class FieldScorer implements Scorer {

  private static final double NAMES = 0.60;
  private static final double BIRTH = 0.30;
  private static final double GENDER = 0.06;
  private static final double PLACE = 0.12;
  private static final double SETTING = 0.08;
  private static final double CARER = 0.10;

  private static final double SAME = 0.92;
  private static final double BIRTH_AGREES = 0.5;
  private static final double PLACE_AGREES = 0.45;
  private static final double SAME_PLACE = 0.75;
  private static final double SAME_SOUND_OR_BETTER = 0.8;

  @Override
  public Scored score(Wanted wanted, Person candidate) {
    if (wanted.byNumber() && !numberAgrees(wanted, candidate)) {
      return Scored.NOT_AT_ALL;
    }
    NamesAgreement names = NamesAgreement.of(wanted, candidate.names());
    Sum sum = new Sum(names.differences());
    sum.add(NAMES, names.level(), null);

    BirthAgreement birth = null;
    if (wanted.birth() != null && candidate.birth() != null) {
      birth = BirthAgreement.of(wanted.birth(), candidate.birth());
      sum.add(BIRTH, birth.level(), birth.difference());
    }
    gender(sum, wanted.gender(), candidate.gender());

    boolean extra = false;
    boolean strongExtra = false;
    if (wanted.district() != null && !candidate.postcodes().isEmpty()) {
      PlaceAgreement place =
          PlaceAgreement.of(wanted.postcode(), wanted.district(), candidate.postcodes());
      sum.add(PLACE, place.level(), place.difference());
      extra =
          place.level() >= PLACE_AGREES && (wanted.birth() != null || place.level() >= SAME_PLACE);
      strongExtra = wanted.postcode() != null && place.level() >= SAME_PLACE;
    }
    if (wanted.setting() != null && !candidate.settings().isEmpty()) {
      boolean agrees =
          candidate.settings().stream().anyMatch(s -> SettingName.agree(wanted.setting(), s));
      sum.add(SETTING, agrees ? 1 : 0, null);
      extra |= agrees;
    }
    if (wanted.carer() != null && !candidate.carers().isEmpty()) {
      boolean agrees = carerAgrees(wanted.carer(), candidate.carers());
      sum.add(CARER, agrees ? 1 : 0, null);
      extra |= agrees;
      strongExtra |= agrees;
    }
    boolean fits =
        namesFit(names, birth, strongExtra)
            && (wanted.byNumber() || birthFits(wanted, birth, strongExtra))
            && (extra || !wanted.extraMustAgree());
    return Scored.of(sum.mean(), fits, sum.differences, names.name());
  }

  private static boolean namesFit(NamesAgreement names, BirthAgreement birth, boolean strongExtra) {
    double less = Math.min(names.forename(), names.surname());
    double more = Math.max(names.forename(), names.surname());
    if (less >= NameAgreement.ALIKE) {
      return true;
    }
    if (more < SAME) {
      return false;
    }
    // One name is the same. A distant likeness of the other is enough; a wholly other name
    // (remarried
    // parents, a first name never used) only where date and place or carer both speak for it.
    return less >= NameAgreement.DISTANT
        || strongExtra && birth != null && birth.level() >= SAME && names.forename() >= SAME;
  }

  private static boolean birthFits(Wanted wanted, BirthAgreement birth, boolean strongExtra) {
    if (wanted.birth() == null || birth == null) {
      return strongExtra;
    }
    return birth.level() >= BIRTH_AGREES || birth.level() >= 0.3 && strongExtra;
  }

  private static boolean numberAgrees(Wanted wanted, Person candidate) {
    return wanted.indexNumber() != null && wanted.indexNumber().equals(candidate.indexNumber())
        || wanted.identifiers().stream().anyMatch(candidate.identifiers()::contains);
  }

  private static void gender(Sum sum, Gender wanted, Gender has) {
    if (wanted != null && wanted != Gender.NOT_SPECIFIED && has != Gender.NOT_SPECIFIED) {
      sum.add(GENDER, wanted == has ? 1 : 0, null);
    }
  }

  private static boolean carerAgrees(String asked, List<String> carers) {
    Optional<CarerName> wanted = CarerName.read(asked);
    return wanted.isPresent()
        && carers.stream()
            .map(CarerName::read)
            .flatMap(Optional::stream)
            .anyMatch(
                carer ->
                    NameAgreement.between(wanted.get().forename(), carer.forename(), true).level()
                            >= SAME_SOUND_OR_BETTER
                        && NameAgreement.between(wanted.get().surname(), carer.surname(), false)
                                .level()
                            >= NameAgreement.ALIKE);
  }

  /** A weighted mean under way. */
  private static final class Sum {

    private final Set<Difference> differences;
    private double weights;
    private double total;

    Sum(Set<Difference> differences) {
      this.differences = differences;
    }

    void add(double weight, double level, Difference difference) {
      weights += weight;
      total += weight * level;
      if (difference != null) {
        differences.add(difference);
      }
    }

    double mean() {
      return total / weights;
    }
  }
}
