package org.contactpoint.matching.question;

import java.util.List;
import org.contactpoint.matching.Nicknames;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.compare.Likeness;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.NameText;

/** The forms of a first or family name that was asked for; says how others agree with it. */
final class AskedName {

  private final List<NameText> forms;
  private final boolean forename;
  private final Likeness likeness = new Likeness();

  AskedName(List<String> forms, boolean forename) {
    this.forms = texts(forms);
    this.forename = forename;
  }

  static List<NameText> texts(List<String> forms) {
    return forms.stream().map(NameText::new).toList();
  }

  /**
   * How a name agrees.
   *
   * @param step on the engine's scale; 0 when either is not known
   * @param asked the form asked for that agreed best, or null
   * @param difference null when it is as asked
   * @param alike whether it may be the name that was meant
   * @param near whether they are not quite strangers
   */
  record Met(int step, NameText asked, Difference difference, boolean alike, boolean near) {

    /** Of a record that has no such name. */
    static final Met NOT_KNOWN = new Met(0, null, null, false, false);

    /** Where no such name was asked for, which any name satisfies. */
    static final Met NOT_ASKED = new Met(0, null, null, true, true);

    /** Whether it may well be the same name: one letter off, a nickname. */
    boolean same() {
      return this == NOT_ASKED || step >= NameComparer.NICKNAME;
    }
  }

  /** The best agreement of any form asked for with any form borne; the earlier of equal ones. */
  Met with(List<NameText> borne) {
    if (forms.isEmpty() || borne.isEmpty()) {
      return forms.isEmpty() ? Met.NOT_ASKED : Met.NOT_KNOWN;
    }
    int best = 0;
    int one = 0;
    int other = 0;
    for (int i = 0; i < forms.size(); i++) {
      for (int j = 0; j < borne.size(); j++) {
        int step = step(forms.get(i), borne.get(j));
        if (!whole(forms, i) || !whole(borne, j)) {
          step = ofOtherForm(step);
        }
        if (step > best) {
          best = step;
          one = i;
          other = j;
        }
      }
    }
    return met(best, forms.get(one), borne.get(other), one + other > 0);
  }

  /** The first form, and one that is written together of it and the next: Xiaoming, Xiao Ming. */
  private static boolean whole(List<NameText> forms, int form) {
    return form == 0 || forms.get(form).letters().startsWith(forms.get(0).letters());
  }

  /** A middle name or a barrel that agrees is a part of the name that agrees. */
  private static int ofOtherForm(int step) {
    return step == NameComparer.NICKNAME || step >= NameComparer.SAME
        ? NameComparer.PART
        : step >= NameComparer.ALIKE
            ? NameComparer.ALIKE
            : step == NameComparer.INITIAL ? step : NameComparer.DIFFERS;
  }

  private int step(NameText asked, NameText borne) {
    String wanted = asked.letters();
    if (wanted.endsWith(Wanted.ANY_ENDING)) {
      return borne.letters().startsWith(wanted.substring(0, wanted.length() - 1))
          ? NameComparer.PART
          : NameComparer.DIFFERS;
    }
    if (wanted.equals(borne.letters())) {
      return NameComparer.SAME;
    }
    int step = NameComparer.step(asked, borne, true, 0, likeness);
    boolean form = Nicknames.related(asked.letters(), borne.letters());
    if (step == NameComparer.NICKNAME || form && step == NameComparer.PART) {
      // Family names have no short forms.
      return forename ? NameComparer.NICKNAME : NameComparer.DISTANT;
    }
    return step == NameComparer.EDIT_RARE ? NameComparer.EDIT : step;
  }

  private Met met(int step, NameText asked, NameText borne, boolean otherForm) {
    // One letter is much of a name of two, and the engine calls it a little alike; it is a slip.
    boolean slip = step == NameComparer.DISTANT && edits(asked, borne) == 1;
    boolean alike = slip || step >= NameComparer.ALIKE;
    boolean near =
        alike
            || step == NameComparer.INITIAL
            || step == NameComparer.DISTANT && close(asked, borne);
    Difference difference =
        switch (step) {
          case NameComparer.SAME -> otherForm ? Difference.PART_OF_NAME : null;
          case NameComparer.NICKNAME -> Difference.NICKNAME;
          case NameComparer.EDIT ->
              related(asked, borne) ? Difference.NICKNAME : Difference.SPELLING;
          case NameComparer.INITIAL -> Difference.PART_OF_NAME;
          case NameComparer.ALIKE -> alike(asked, borne);
          case NameComparer.PART ->
              otherForm && related(asked, borne) ? Difference.NICKNAME : Difference.PART_OF_NAME;
          default -> slip ? Difference.SPELLING : Difference.UNLIKE_NAME;
        };
    return new Met(step, asked, difference, alike, near);
  }

  private boolean related(NameText asked, NameText borne) {
    return forename && Nicknames.related(asked.letters(), borne.letters());
  }

  private Difference alike(NameText asked, NameText borne) {
    boolean spelt = edits(asked, borne) <= 2;
    return !spelt && asked.sound().equals(borne.sound()) ? Difference.SOUND : Difference.SPELLING;
  }

  /**
   * Whether two names a little alike may be one, more speaking for it: a first name only by its
   * sound, for Charlie is a little like his twin Archie; a family name by its letters, too.
   */
  private boolean close(NameText asked, NameText borne) {
    int shorter = Math.min(asked.letters().length(), borne.letters().length());
    boolean sound = shorter >= 4 && asked.sound().equals(borne.sound());
    return sound || !forename && (shorter >= 5 || shorter == 4 && edits(asked, borne) <= 2);
  }

  private int edits(NameText asked, NameText borne) {
    return likeness.edits(asked.letters(), borne.letters(), 2);
  }
}
