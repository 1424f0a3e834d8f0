package org.contactpoint.matching.compare;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.matching.Nicknames;

/**
 * Compares names of persons: forename, surname, whether they stand the other way round, all further
 * names, and junior or senior. Names are compared the other way round only where they disagree as
 * they stand, and the order is a slot of its own, so that a swap is counted once.
 */
public final class NameComparer implements Comparer {

  /** Two other names. */
  public static final int DIFFERS = 1;

  /** A little alike, which many strangers' names are. */
  public static final int DISTANT = 2;

  /** From here on something of the name agrees. */
  public static final int INITIAL = 3;

  /** Two letters or the sound, and neither is a rare spelling. */
  public static final int ALIKE = 4;

  /** Likewise, and one at least is a rare spelling. */
  public static final int ALIKE_RARE = 5;

  /** One is part of the other, or was once a form of it. */
  public static final int PART = 6;

  /** From here on it may well be one name: a nickname, a slip of one letter, the same. */
  public static final int NICKNAME = 7;

  /** One letter, and neither is a rare spelling: Mia and Mila. */
  public static final int EDIT = 8;

  /** Likewise, and it is a rare spelling or a known one. */
  public static final int EDIT_RARE = 9;

  /** From here on it is the same name. */
  public static final int SAME = 10;

  private static final int RARE = 1 << ALIKE_RARE | 1 << EDIT_RARE;

  private static final List<String> STEPS =
      List.of(
          "not known",
          "differs",
          "a little alike",
          "initial agrees",
          "alike or of one sound",
          "alike, and one of them is rare in these data",
          "part or an old form of it agrees",
          "nickname, other form or further name",
          "one letter differs",
          "one letter differs, and one of them is rare in these data or a known form",
          "the same, very common",
          "the same, common",
          "the same, not rare",
          "the same, rare",
          "the same, very rare",
          "the same, hardly anybody's");

  private final NameTable names;
  private final List<Slot> slots;
  private final Likeness likeness = new Likeness();
  private final Slips slips;
  private final long[] cacheKeys = new long[1 << 15];
  private final byte[] cacheSteps = new byte[1 << 15];

  /** Compares the names of a table. */
  public NameComparer(NameTable names) {
    this.names = names;
    slips = new Slips(names, likeness);
    List<Slot> all = new ArrayList<>();
    all.add(new Slot("forename", Slot.Kind.FORENAME, STEPS, SAME, RARE));
    all.add(new Slot("surname", Slot.Kind.SURNAME, STEPS, SAME, RARE));
    all.add(
        new Slot(
            "order of names",
            Slot.Kind.ORDER,
            List.of("not known", "the other way round", "as they stand"),
            3));
    all.add(
        new Slot(
            "further names",
            Slot.Kind.FURTHER,
            List.of(
                "not known",
                "differ",
                "initial agrees",
                "alike",
                "one agrees",
                "a rare one agrees",
                "all agree"),
            7));
    all.add(
        new Slot("generation", Slot.Kind.GENERATION, List.of("not known", "differs", "agrees"), 3));
    slots = List.copyOf(all);
  }

  @Override
  public List<Slot> slots() {
    return slots;
  }

  @Override
  public Values values(int slot) {
    return slot == 0 ? names.forenames() : slot == 1 ? names.surnames() : null;
  }

  @Override
  public Comparer fork() {
    return new NameComparer(names);
  }

  @Override
  public void compare(int a, int b, byte[] steps, int at) {
    int given = forename(names.forename(a), names.forename(b));
    int family = surname(a, b);
    int order = given == 0 || family == 0 ? 0 : 2;
    if (given <= INITIAL && family <= INITIAL && (given > 0 || family > 0 || oneName(a, b))) {
      int one = across(a, b);
      int other = across(b, a);
      boolean both = one >= ALIKE && other >= ALIKE;
      boolean single = one >= SAME && other == 0 || other >= SAME && one == 0;
      if (both || single) {
        given = Math.max(one, other);
        family = Math.min(one, other);
        order = 1;
      }
    }
    if (order != 1 && given > 0 && given <= DISTANT && among(a, b)) {
      given = NICKNAME;
    }
    steps[at] = (byte) given;
    steps[at + 1] = (byte) family;
    // As they stand is what is expected and no evidence; the other way round is told apart.
    steps[at + 2] = (byte) order;
    steps[at + 3] = (byte) further(names.further(a), names.further(b));
    int one = names.generation(a);
    int other = names.generation(b);
    steps[at + 4] = (byte) (one == 0 || other == 0 ? 0 : one == other ? 2 : 1);
  }

  @Override
  public String words(int a, int b, int slot, int step) {
    boolean alike = step == ALIKE || step == ALIKE_RARE || step == EDIT || step == EDIT_RARE;
    if (alike && slot <= 1) {
      int one = slot == 0 ? names.forename(a) : names.surname(a);
      int other = slot == 0 ? names.forename(b) : names.surname(b);
      if (one > 0 && other > 0 && Respelling.alike(names.text(one), names.text(other))) {
        return "another spelling of the same letters, such as \u00f6 and oe";
      }
      if (step == EDIT_RARE && Nicknames.close(names.text(one), names.text(other))) {
        return "one letter differs, a known form of the name";
      }
    }
    return slots.get(slot).steps().get(step);
  }

  /** One side has a forename only, the other a surname only. */
  private boolean oneName(int a, int b) {
    return names.forename(a) > 0 && names.surname(b) > 0
        || names.forename(b) > 0 && names.surname(a) > 0;
  }

  private int across(int a, int b) {
    int one = names.forename(a);
    int other = names.surname(b);
    if (one == 0 || other == 0) {
      return 0;
    }
    return one == other ? SAME + Slot.band(names.bearers(one), names.rows(), 6) : near(one, other);
  }

  private int forename(int one, int other) {
    if (one == 0 || other == 0) {
      return 0;
    }
    return one == other ? SAME + Slot.band(names.givenTo(one), names.rows(), 6) : near(one, other);
  }

  private int surname(int a, int b) {
    int one = names.surname(a);
    int other = names.surname(b);
    if (one == 0 || other == 0) {
      return 0;
    }
    if (one == other) {
      return SAME + Slot.band(names.borneBy(one), names.rows(), 6);
    }
    int best = near(one, other);
    if (best >= PART) {
      return best;
    }
    if (names.parts(a).length > 1 || names.parts(b).length > 1) {
      for (int left : names.parts(a)) {
        for (int right : names.parts(b)) {
          if (left == right) {
            return PART;
          }
        }
      }
    }
    return best <= DISTANT
            && (has(names.further(a), other)
                || has(names.further(b), one)
                || shared(names.parts(a), names.further(b))
                || shared(names.parts(b), names.further(a)))
        ? PART
        : best;
  }

  /** Whether the one's forename is among the other's further names. */
  private boolean among(int a, int b) {
    return has(names.further(b), names.forename(a)) || has(names.further(a), names.forename(b));
  }

  private static boolean has(int[] all, int id) {
    for (int one : all) {
      if (one == id) {
        return true;
      }
    }
    return false;
  }

  private static boolean shared(int[] some, int[] others) {
    for (int one : some) {
      if (has(others, one)) {
        return true;
      }
    }
    return false;
  }

  private int further(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    int same = 0;
    int rarest = Integer.MAX_VALUE;
    int best = 1;
    for (int left : a) {
      for (int right : b) {
        if (left == right) {
          same++;
          rarest = Math.min(rarest, names.bearers(left));
        } else if (best < 3) {
          int step = near(left, right);
          best = step == INITIAL ? Math.max(best, 2) : step >= ALIKE ? 3 : best;
        }
      }
    }
    if (same == 0) {
      return best;
    }
    return same == a.length && same == b.length ? 6 : rarest * 500 <= names.rows() ? 5 : 4;
  }

  /**
   * Wm for William, Mhd for Mohamed: a few consonants in their order, the first being the first.
   */
  private static boolean shortened(String a, String b) {
    String brief = a.length() < b.length() ? a : b;
    String whole = a.length() < b.length() ? b : a;
    if (brief.length() > 4 || whole.length() < brief.length() + 2) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < brief.length(); i++) {
      char c = brief.charAt(i);
      int next = "AEIOUY".indexOf(c) >= 0 ? -1 : whole.indexOf(c, at);
      if (next < 0 || i == 0 && next > 0) {
        return false;
      }
      at = next + 1;
    }
    return true;
  }

  @Override
  public int misspelt(int a, int b) {
    int one = names.forename(a);
    int other = names.forename(b);
    return slips.misspelt(one, other);
  }

  @Override
  public boolean twoNames(int third, int a, int b) {
    int one = names.forename(a);
    int other = names.forename(b);
    if (one == 0 || other == 0 || one == other) {
      return false;
    }
    // Two names of the third row: one that is near both (Algie, between Alfie and Albie) tells
    // nothing.
    int first = names.forename(third);
    int[] more = names.further(third);
    for (int i = 0; i < more.length; i++) {
      if (same(first, one) && same(more[i], other) || same(first, other) && same(more[i], one)) {
        return true;
      }
      for (int j = 0; j < more.length; j++) {
        if (i != j && same(more[i], one) && same(more[j], other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** One name, but for a slip of the pen. */
  private boolean same(int one, int other) {
    return one == other || one > 0 && near(one, other) == EDIT_RARE;
  }

  /** The step of two names that are not the same. */
  private int near(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    long key = (long) low << 32 | high;
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> 49);
    if (cacheKeys[place] == key) {
      return cacheSteps[place];
    }
    byte step = (byte) compareTexts(low, high);
    cacheKeys[place] = key;
    cacheSteps[place] = step;
    return step;
  }

  private int compareTexts(int one, int other) {
    boolean rareOne = slips.rare(one, other);
    boolean rareOther = slips.rare(other, one);
    NameText a = names.word(one);
    NameText b = names.word(other);
    boolean near = Likeness.near(a.signature(), b.signature());
    int misspelt = (rareOne ? 1 : 0) + (rareOther ? 1 : 0);
    int step = step(a, b, near, misspelt, likeness);
    boolean slip = step <= DISTANT && misspelt == 1;
    return slip
            && (rareOne ? slips.ofNickname(a.letters(), other) : slips.ofNickname(b.letters(), one))
        ? ALIKE_RARE
        : step;
  }

  /**
   * The step of two names that are not the same, each as it stands.
   *
   * @param near whether they have enough in common for a closer look; true looks at any two
   * @param misspelt how many of them are so rare that they are probably slips of the pen: of two
   *     that are, neither is a slip of the other
   */
  public static int step(
      NameText one, NameText other, boolean near, int misspelt, Likeness likeness) {
    String a = one.letters();
    String b = other.letters();
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : DIFFERS;
    }
    int edits = near || shorter <= 6 ? likeness.edits(a, b, 2) : 3;
    boolean shortForm = Nicknames.close(a, b);
    if (edits == 1 && shorter >= 3) {
      return misspelt == 1 || shortForm ? EDIT_RARE : misspelt == 2 ? ALIKE_RARE : EDIT;
    }
    if (shortForm || shortened(a, b)) {
      return NICKNAME;
    }
    if (Nicknames.related(a, b)) {
      return PART;
    }
    boolean sound = one.sound().equals(other.sound());
    double like = near || sound ? Likeness.jaroWinkler(a, b) : 0;
    if (edits == 2 && shorter >= 5 || like >= 0.92 || sound && like >= 0.75) {
      return misspelt > 0 ? ALIKE_RARE : ALIKE;
    }
    if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) {
      return PART;
    }
    return like >= 0.8 || edits == 2 || edits == 1 || sound ? DISTANT : DIFFERS;
  }
}
