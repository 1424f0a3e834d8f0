package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.Provenance;
import org.contactpoint.child.Provenance.Group;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.child.SourceFacts.NoneOf;
import org.contactpoint.disclosure.FactView.Absent;
import org.contactpoint.disclosure.FactView.Kind;
import org.contactpoint.disclosure.FactView.Line;
import org.contactpoint.disclosure.FactView.Said;
import org.contactpoint.disclosure.RecordView.Worker;
import org.contactpoint.involvement.InvolvementFact.Service;

/**
 * The facts of one record for one viewer. What everybody sees of every child, shielded or not,
 * carries the month only: the day could tell which source has spoken (the school census is taken on
 * three days a year), and with it that the child is at a school.
 *
 * @param viewer who looks
 * @param now who is shown as working with the child, from which school and practice are read
 */
record RecordFacts(Viewer viewer, List<Worker> now) {

  private static final Set<Service> SCHOOLS =
      EnumSet.of(Service.SCHOOL, Service.COLLEGE, Service.NURSERY);
  private static final int SCHOOL_AGE = 5;

  /** When something was said, and by whom. */
  private record Age(LocalDate on, String words, boolean ageless, SourceFacts source) {

    static final Age NONE = new Age(null, null, true, null);

    static Age day(LocalDate on, SourceFacts source) {
      return on == null ? NONE : new Age(on, Words.day(on), false, source);
    }

    static Age month(Optional<SourceFacts> source) {
      return source
          .map(
              s -> {
                LocalDate first = s.asOf().withDayOfMonth(1);
                return new Age(first, Words.month(first), false, s);
              })
          .orElse(NONE);
    }

    Age never() {
      return new Age(on, words, true, source);
    }
  }

  List<FactView> all() {
    return List.of(
        fact(Kind.NAMES, names(), Absent.NOT_KNOWN, Age.month(source(Group.NAMES))),
        fact(Kind.BORN, born(), Absent.NOT_KNOWN, Age.month(source(Group.BIRTH)).never()),
        fact(
            Kind.SEX,
            List.of(Line.of(Words.gender(golden().gender()))),
            null,
            Age.month(source(Group.GENDER)).never()),
        address(),
        fact(Kind.CARERS, carers(), Absent.NOT_KNOWN, Age.month(source(Group.CARERS))),
        school(),
        practice(),
        identifiers());
  }

  private OpenChild child() {
    return viewer.child();
  }

  private GoldenRecord golden() {
    return viewer.child().golden();
  }

  private Optional<SourceFacts> source(Group group) {
    return Provenance.of(child(), group);
  }

  private FactView fact(Kind kind, List<Line> lines, Absent absent, Age age) {
    boolean known = !lines.isEmpty();
    List<SourceWords> speakers = speakers(kind);
    return new FactView(
        kind,
        lines,
        known ? null : absent,
        known ? age.words() : null,
        known && !age.ageless() ? Workers.staleness(age.on(), viewer.today()) : null,
        known && viewer.seesSources() && age.source() != null
            ? SourceWords.supplier(age.source())
            : null,
        speakers.stream().map(s -> said(kind, s)).toList(),
        speakers.stream().map(s -> s.gist(kind)).distinct().count() > 1
            || age.source() == null && speakers.stream().anyMatch(s -> s.denies(kind)));
  }

  private List<SourceWords> speakers(Kind kind) {
    return viewer.seesSources()
        ? child().sources().stream()
            .sorted(
                Comparator.comparing(SourceFacts::asOf)
                    .reversed()
                    .thenComparing(SourceFacts::supplier))
            .map(s -> new SourceWords(s, viewer.caller().sector(), viewer.today()))
            .filter(s -> !s.lines(kind).isEmpty())
            .toList()
        : List.of();
  }

  private Said said(Kind kind, SourceWords words) {
    SourceFacts source = words.source();
    return new Said(
        SourceWords.supplier(source),
        words.lines(kind),
        Words.day(source.asOf()),
        Workers.staleness(source.asOf(), viewer.today()));
  }

  private List<Line> names() {
    NameFact first = golden().names().get(0);
    return golden().names().stream()
        .map(n -> SourceWords.named(n, n.equals(first)))
        .distinct()
        .map(Line::of)
        .toList();
  }

  private List<Line> born() {
    return golden().birth() == null
        ? List.of()
        : List.of(Line.of(Words.born(golden().birth(), viewer.today())));
  }

  private List<Line> carers() {
    List<CarerFact> carers = golden().carers();
    if (carers.isEmpty()) {
      return golden().none().contains(NoneOf.CARER) ? List.of(Line.of(Words.NO_CARER)) : List.of();
    }
    return carers.stream()
        .map(c -> viewer.seesWhereabouts() ? reachable(c) : Line.of(relative(c)))
        .toList();
  }

  private static String relative(CarerFact carer) {
    return carer.relation() == null ? carer.name() : carer.name() + ", " + carer.relation();
  }

  private static Line reachable(CarerFact carer) {
    return new Line(relative(carer), carer.telephone(), carer.email());
  }

  /** The same for every child where this viewer may not see it, whatever there is. */
  private Absent whereabouts() {
    return viewer.maySeeWhereabouts() ? Absent.NOT_KNOWN : Absent.NOT_SHOWN;
  }

  private FactView address() {
    List<AddressFact> known = viewer.seesWhereabouts() ? golden().addresses() : List.of();
    Optional<AddressFact> now =
        known.stream().filter(a -> a.state() != AddressFact.State.FORMER).findFirst();
    Stream<String> last =
        known.stream()
            .filter(a -> now.isEmpty() || now.get().lines().isEmpty())
            .filter(a -> a.state() == AddressFact.State.FORMER)
            .limit(1)
            .map(a -> "last known: " + Words.place(a));
    List<Line> lines = Stream.concat(now.stream().map(Words::address), last).map(Line::of).toList();
    SourceFacts source = source(Group.ADDRESSES).orElse(null);
    LocalDate said = source == null ? null : source.asOf();
    LocalDate on = now.map(AddressFact::confirmed).orElse(said);
    return fact(Kind.ADDRESS, lines, whereabouts(), Age.day(on, source));
  }

  private FactView identifiers() {
    List<String> numbers =
        viewer.seesWhereabouts()
            ? Words.identifiers(golden().identifiers(), viewer.caller().sector())
            : List.of();
    SourceFacts source =
        child().sources().stream()
            .filter(s -> !Words.identifiers(s.identifiers(), viewer.caller().sector()).isEmpty())
            .max(Comparator.comparing(SourceFacts::asOf))
            .orElse(null);
    LocalDate on = source == null ? null : source.asOf();
    return fact(
        Kind.IDENTIFIERS,
        numbers.stream().map(Line::of).toList(),
        whereabouts(),
        Age.day(on, source).never());
  }

  private FactView school() {
    List<Worker> at = now.stream().filter(w -> SCHOOLS.contains(w.kind())).toList();
    if (!at.isEmpty()) {
      return setting(Kind.SCHOOL, at);
    }
    Education known = viewer.shieldedFrom() ? Education.UNKNOWN : golden().education();
    if (known != Education.UNKNOWN) {
      SourceFacts source = source(Group.EDUCATION).orElse(null);
      return fact(
          Kind.SCHOOL,
          List.of(Line.of(Words.education(known))),
          null,
          Age.day(source == null ? null : source.asOf(), source));
    }
    boolean young = golden().birth() != null && golden().birth().ageOn(viewer.today()) < SCHOOL_AGE;
    return fact(
        Kind.SCHOOL,
        young ? List.of(Line.of("not yet of school age")) : List.of(),
        Absent.NOT_KNOWN,
        Age.NONE);
  }

  private FactView practice() {
    List<Worker> at = now.stream().filter(w -> w.kind() == Service.GP).toList();
    if (!at.isEmpty()) {
      return setting(Kind.GP_PRACTICE, at);
    }
    boolean none = !viewer.shieldedFrom() && golden().none().contains(NoneOf.GP_PRACTICE);
    SourceFacts source =
        child().sources().stream()
            .filter(s -> s.none().contains(NoneOf.GP_PRACTICE))
            .max(Comparator.comparing(SourceFacts::asOf))
            .orElse(null);
    return fact(
        Kind.GP_PRACTICE,
        none ? List.of(Line.of(Words.NO_PRACTICE)) : List.of(),
        Absent.NOT_KNOWN,
        Age.day(source == null ? null : source.asOf(), source));
  }

  private FactView setting(Kind kind, List<Worker> at) {
    LocalDate confirmed =
        at.stream()
            .map(Worker::confirmedOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return fact(
        kind,
        at.stream().map(w -> Line.of(w.by().organisation())).distinct().toList(),
        null,
        Age.day(confirmed, null));
  }
}
