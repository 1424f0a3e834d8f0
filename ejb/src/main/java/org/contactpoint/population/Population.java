package org.contactpoint.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.involvement.InvolvementFact;

/**
 * A synthetic population of any size up to eleven million: the printed children, then family after
 * family. A family follows from seed, day and its number alone, so nothing needs to be kept, and a
 * stream may begin anywhere.
 */
public final class Population {

  /** The most children a population may have. */
  public static final int MOST = 11_000_000;

  /** Practitioners of the sandbox; bigger populations have one for every 25 children. */
  static final int PRACTITIONERS = 2_000;

  /** Places that each family takes of the numbers, more than any family fills. */
  static final int FAMILY_PLACES = 8;

  private final int size;
  private final LocalDate today;
  private final Numbers numbers;
  private final OrganisationPlan organisations;
  private final Families families;
  private final InvolvementWriter work;
  private final SourceWriter sources;

  /**
   * A population.
   *
   * @param seed the same seed makes the same people
   * @param size how many children, up to {@link #MOST}, the printed ones included
   * @param region where they live
   * @param today the day on which all are under eighteen
   */
  public Population(long seed, int size, Region region, LocalDate today) {
    if (size < PrintedChildren.count() || size > MOST) {
      throw new IllegalArgumentException(
          "a population has from " + PrintedChildren.count() + " to " + MOST + " children");
    }
    this.size = size;
    this.today = today;
    NameBook names = new NameBook();
    Places places = new Places(region);
    numbers = new Numbers(seed);
    int practitioners = Math.max(PRACTITIONERS, Math.min(40_000, size / 25));
    organisations = new OrganisationPlan(seed, names, places, size, practitioners);
    families = new Families(seed, today, names, places);
    work = new InvolvementWriter(seed, today, organisations);
    sources = new SourceWriter(seed, today, numbers);
  }

  /** How many children there are. */
  public int size() {
    return size;
  }

  /** The organisations and their staff. */
  public OrganisationPlan organisations() {
    return organisations;
  }

  /** All children in order. */
  public Stream<SyntheticChild> children() {
    return children(0, size);
  }

  /**
   * Children by their place in the order, the printed ones first. Families before {@code from} are
   * only counted, which takes some nanoseconds each.
   *
   * @param from the first, from 0
   * @param to behind the last, at most the size
   */
  public Stream<SyntheticChild> children(int from, int to) {
    if (from < 0 || to > size || from > to) {
      throw new IllegalArgumentException("not a range of this population");
    }
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Walk(from, to), 0), false);
  }

  /** The children of one family, eldest first. */
  List<SyntheticChild> family(int number) {
    return families.make(number).stream().map(this::complete).toList();
  }

  private SyntheticChild complete(Person person) {
    InvolvementWriter.Work done = work.write(person);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(person.traits());
    for (InvolvementFact fact : done.facts()) {
      if (fact.lead()) {
        traits.add(Trait.LEAD_PROFESSIONAL);
        if (!areaOf(fact).equals(person.area().authority())) {
          traits.add(Trait.LEAD_ACROSS_BORDER);
        }
      }
    }
    return new SyntheticChild(
        numbers.index(person.own()),
        person.family(),
        person.names(),
        person.birth(),
        sources.write(person, done.education()),
        done.settings(),
        done.facts(),
        person.area().authority(),
        person.is(Trait.PROVISIONAL) ? GoldenRecord.Life.PROVISIONAL : GoldenRecord.Life.ACTIVE,
        Set.copyOf(traits));
  }

  private String areaOf(InvolvementFact fact) {
    return organisations.byId(fact.organisationId()).authority();
  }

  /** Walks family by family, keeping only the one that it is in. */
  private final class Walk implements Iterator<SyntheticChild> {

    private final List<SyntheticChild> waiting = new ArrayList<>();
    private final int to;
    private int at;
    private int family;

    Walk(int from, int to) {
      this.to = to;
      at = from;
      int printed = PrintedChildren.count();
      if (from < printed) {
        waiting.addAll(new PrintedChildren(Population.this.organisations, numbers, today).all());
        waiting.subList(0, from).clear();
        return;
      }
      int behind = printed;
      for (int size = families.size(0); behind + size <= from; size = families.size(family)) {
        behind += size;
        family++;
      }
      if (behind < from) {
        waiting.addAll(family(family++));
        waiting.subList(0, from - behind).clear();
      }
    }

    @Override
    public boolean hasNext() {
      return at < to;
    }

    @Override
    public SyntheticChild next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (waiting.isEmpty()) {
        waiting.addAll(family(family++));
      }
      at++;
      return waiting.remove(0);
    }
  }
}
