package org.contactpoint.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Nicknames;
import org.contactpoint.matching.Wanted;

/**
 * The names that may be meant by typed ones, from the dictionary of names that are really borne: as
 * typed, nicknames, one or two edits away; most likely first. What was typed is always among them,
 * also when nobody seems to bear it: the dictionary mends, it never forbids.
 */
final class Variants {

  private static final double NICKNAME = 0.03;
  private static final double ONE_EDIT = 0.001;
  private static final double TWO_EDITS = 0.00003;

  /** A middle name or a barrel is meant less often than the whole. */
  private static final double OTHER_FORM = 0.3;

  /** A name that nobody bears may be that of a child whom this node has not heard of yet. */
  private static final double BORNE_BY_NOBODY = 0.002;

  private static final int BEGINNINGS = 200;

  private final NearNames names;
  private final boolean forenames;

  Variants(NearNames names, boolean forenames) {
    this.names = names;
    this.forenames = forenames;
  }

  /** At most so many variants of all the forms together. */
  List<Variant> of(List<String> forms, int most) {
    Map<String, Variant> all = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      double factor = i == 0 ? 1 : OTHER_FORM;
      if (form.endsWith(Wanted.ANY_ENDING)) {
        String beginning = form.substring(0, form.length() - 1);
        put(all, beginning, factor, names.bearers(beginning));
        names
            .beginning(beginning, BEGINNINGS)
            .forEach(n -> put(all, n.name(), factor, n.bearers()));
        continue;
      }
      put(all, form, factor, names.bearers(form));
      if (forenames) {
        for (String nickname : Nicknames.of(form)) {
          int bearers = names.bearers(nickname);
          if (bearers > 0) {
            put(all, nickname, factor * NICKNAME, bearers);
          }
        }
      }
      for (NearNames.Near near : names.near(form, Integer.MAX_VALUE)) {
        double likeness = near.distance() == 0 ? 1 : near.distance() == 1 ? ONE_EDIT : TWO_EDITS;
        put(all, near.name(), factor * likeness, near.bearers());
      }
    }
    return all.values().stream()
        .sorted(
            Comparator.comparingDouble((Variant v) -> rank(forms, v))
                .reversed()
                .thenComparing(Variant::name))
        .limit(most)
        .toList();
  }

  /** What was typed comes before everything that it may have been meant for. */
  private static double rank(List<String> forms, Variant variant) {
    return forms.contains(variant.name()) ? Double.MAX_VALUE : variant.likely();
  }

  private static void put(Map<String, Variant> all, String name, double likeness, int bearers) {
    Variant variant = new Variant(name, likeness, likeness * Math.max(BORNE_BY_NOBODY, bearers));
    all.merge(name, variant, (one, other) -> one.likeness() >= other.likeness() ? one : other);
  }
}
