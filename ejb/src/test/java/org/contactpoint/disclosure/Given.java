package org.contactpoint.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenDerivation;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.Looks;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.assessment.Assessed;
import org.contactpoint.involvement.assessment.AssessmentFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.Directory;
import org.contactpoint.vault.Seals;

/** A small world for tests of views: callers, children, and a directory in memory. */
final class Given {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String SALFORD = "E08000006";
  static final long SCHOOL = 11;

  /** As derivation turns an older source's spelling into an alias. */
  private static final NameFact ALIAS =
      new NameFact("Amina", "Yusuff", NameFact.Use.ALIAS, null, null);

  static final long SOCIAL_CARE = 12;
  static final long NORTH_TEAM = 21;

  /** Who is away now: covered by 35, by nobody, by one who has left, by one who is away too. */
  private static final Map<Long, Directory.Away> AWAY =
      Map.of(
          34L, new Directory.Away(TODAY, TODAY.plusDays(9), 35L),
          36L, new Directory.Away(TODAY.minusDays(3), TODAY, null),
          37L, new Directory.Away(TODAY, TODAY.plusDays(9), 32L),
          38L, new Directory.Away(TODAY, TODAY.plusDays(9), 34L),
          39L, new Directory.Away(TODAY.minusDays(3), TODAY.minusDays(1), 35L));

  private Given() {}

  static Caller caller(Role role, Sector sector, long organisation, Long team) {
    return new Caller(
        7,
        "a.rahman",
        "A. Rahman",
        role,
        organisation,
        "Somewhere",
        team,
        sector,
        SALFORD,
        1,
        Strength.STRONG,
        null);
  }

  static Caller teacher() {
    return caller(Role.PRACTITIONER, Sector.EDUCATION, SCHOOL, null);
  }

  static Caller management() {
    return caller(Role.MANAGEMENT_TEAM, Sector.LOCAL_AUTHORITY, 50, null);
  }

  static Caller stranger() {
    return caller(Role.PRACTITIONER, Sector.HEALTH, 99, null);
  }

  /** Of whom three sources speak; two of them do not agree on name and address. */
  static OpenChild known(boolean shielded, InvolvementFact... facts) {
    return child(full(shielded), sources(), facts);
  }

  static GoldenRecord full(boolean shielded) {
    return golden(sources(), SALFORD, shielded);
  }

  static GoldenRecord golden(List<SourceFacts> sources, String authority, boolean shielded) {
    return GoldenDerivation.derive(
        IndexNumber.of(48219036), sources, authority, GoldenRecord.Life.ACTIVE, shielded);
  }

  static List<SourceFacts> sources() {
    return List.of(
        source(
            "LOCAL_AUTHORITY",
            40,
            List.of(
                NameFact.legal("Amina", "Yusuf"),
                new NameFact("Aminah", "Yousef", NameFact.Use.TRANSLITERATION, null, null)),
            List.of(home(AddressFact.State.CURRENT, "1 Canary Row", 40)),
            List.of(new CarerFact("Sara Yusuf", "mother", true, "01632 960111", "s@mail.example")),
            Education.AT_SETTING),
        source(
            "GP_REGISTER",
            400,
            List.of(NameFact.legal("Amina", "Yusuff")),
            List.of(home(AddressFact.State.CURRENT, "2 Wren Street", 400)),
            List.of(),
            Education.UNKNOWN),
        source(
            "SCHOOL_CENSUS",
            200,
            List.of(NameFact.legal("Amina", "Yusuf")),
            List.of(),
            List.of(),
            Education.AT_SETTING));
  }

  static AddressFact home(AddressFact.State state, String line, int daysAgo) {
    return new AddressFact(
        state,
        line.isEmpty() ? List.of() : List.of(line),
        line.isEmpty() ? null : "M6 5WZ",
        null,
        null,
        TODAY.minusDays(daysAgo));
  }

  static SourceFacts source(
      String supplier,
      int daysAgo,
      List<NameFact> names,
      List<AddressFact> homes,
      List<CarerFact> carers,
      Education education) {
    return new SourceFacts(
        supplier,
        "1",
        TODAY.minusDays(daysAgo),
        names,
        BirthDate.exact(2015, 3, 12),
        Gender.FEMALE,
        homes,
        carers,
        homes.isEmpty()
            ? List.of()
            : List.of(
                new IdentifierFact(IdentifierFact.Kind.NHS_NUMBER, "9990000018"),
                new IdentifierFact(IdentifierFact.Kind.UPN, "A999999999999")),
        education,
        Set.of(),
        null);
  }

  /** Of whom only names, birth date, gender and carers' names are known, since the same month. */
  static OpenChild thinTwin(InvolvementFact... facts) {
    List<NameFact> names =
        List.of(
            NameFact.legal("Amina", "Yusuf"),
            new NameFact("Aminah", "Yousef", NameFact.Use.TRANSLITERATION, null, null));
    List<SourceFacts> sources =
        List.of(
            source(
                "ELSEWHERE",
                35,
                Stream.concat(names.stream(), Stream.of(ALIAS)).toList(),
                List.of(),
                List.of(new CarerFact("Sara Yusuf", "mother", true, null, null)),
                Education.UNKNOWN));
    return child(golden(sources, null, false), sources, facts);
  }

  static InvolvementFact involvement(Service service, long organisation, Long account) {
    return new InvolvementFact(
        service,
        organisation,
        null,
        account,
        TODAY.minusMonths(6),
        null,
        TODAY.minusDays(12),
        TODAY.plusMonths(6),
        false,
        account,
        null,
        null,
        null);
  }

  /** A hospital's that ended or lapses on these days. */
  static InvolvementFact over(LocalDate until, LocalDate expires) {
    return new InvolvementFact(
        Service.HOSPITAL,
        15,
        null,
        null,
        TODAY.minusYears(3),
        until,
        TODAY.minusYears(2),
        expires,
        false,
        null,
        null,
        null,
        null);
  }

  static InvolvementFact lead() {
    return new InvolvementFact(
        Service.SOCIAL_WORK,
        SOCIAL_CARE,
        NORTH_TEAM,
        31L,
        TODAY.minusMonths(2),
        null,
        TODAY.minusDays(12),
        TODAY.plusMonths(10),
        true,
        31L,
        null,
        null,
        null);
  }

  static OpenChild child(GoldenRecord golden, InvolvementFact... facts) {
    return child(golden, sources(), facts);
  }

  /** The same child with an assessment of needs. */
  static OpenChild assessed(OpenChild child, AssessmentFact fact) {
    List<OpenChild.Part> parts = new ArrayList<>(child.parts());
    parts.add(new OpenChild.Part(99, 1, Assessed.KIND, PartForm.write(fact)));
    return new OpenChild(child.id(), null, child.golden(), child.sources(), parts);
  }

  static OpenChild child(GoldenRecord golden, List<SourceFacts> sources, InvolvementFact... facts) {
    List<OpenChild.Part> parts = new ArrayList<>();
    for (InvolvementFact fact : facts) {
      parts.add(new OpenChild.Part(parts.size() + 2L, 1, Involved.KIND, PartForm.write(fact)));
    }
    return new OpenChild(new ChildId(5), null, golden, sources, parts);
  }

  static RecordView view(Caller caller, Reason reason, OpenChild child) {
    Looks.Look look = new Looks.Look("look", child.id(), reason, Instant.EPOCH);
    return policy().view(caller, look, child);
  }

  static ReadOutView readOut(Caller caller, Reason reason, OpenChild child) {
    ReadOuts made = new ReadOuts();
    made.policy = policy();
    made.workers = made.policy.workers;
    made.seals = made.policy.seals;
    made.clock = made.policy.clock;
    return made.of(caller, new Looks.Look("look", child.id(), reason, Instant.EPOCH), child);
  }

  static DisclosurePolicy policy() {
    DisclosurePolicy policy = new DisclosurePolicy();
    policy.clock = clock();
    policy.seals = new PlainHandles();
    policy.directory = new Phonebook();
    policy.workers = new Workers();
    policy.workers.reaching = new Reaching();
    policy.workers.reaching.directory = policy.directory;
    policy.codes = (list, code, standard) -> standard;
    policy.workers.codes = policy.codes;
    return policy;
  }

  private static ProductClock clock() {
    return new ProductClock() {
      @Override
      public LocalDate today() {
        return TODAY;
      }

      @Override
      public Instant now() {
        return TODAY.atStartOfDay(LONDON).toInstant();
      }
    };
  }

  private static final class Phonebook implements Directory {

    @Override
    public Map<Long, OrganisationContact> organisations(Collection<Long> ids) {
      Map<Long, OrganisationContact> found = new HashMap<>();
      ids.forEach(
          id ->
              found.put(
                  id,
                  new OrganisationContact(
                      id,
                      "Organisation " + id,
                      Sector.EDUCATION,
                      "ANY",
                      SALFORD,
                      "duty desk",
                      "01632 960" + id,
                      "desk" + id + "@org.example",
                      "01632 960999")));
      return found;
    }

    @Override
    public Map<Long, PractitionerContact> practitioners(Collection<Long> accounts) {
      Map<Long, PractitionerContact> found = new HashMap<>();
      accounts.forEach(
          id ->
              found.put(
                  id,
                  new PractitionerContact(
                      id,
                      "Person " + id,
                      "social worker",
                      SOCIAL_CARE,
                      NORTH_TEAM,
                      "01632 9601" + id,
                      null,
                      "Mon to Thu",
                      AWAY.get(id),
                      id != 32)));
      return found;
    }

    @Override
    public Map<Long, TeamContact> teams(Collection<Long> ids) {
      Map<Long, TeamContact> found = new HashMap<>();
      ids.forEach(
          id ->
              found.put(
                  id, new TeamContact(id, SOCIAL_CARE, "North team", null, null, null, null)));
      return found;
    }

    @Override
    public String authorityNow(String gssCode) {
      return gssCode;
    }

    @Override
    public Optional<String> authorityName(String gssCode) {
      return Optional.of("Salford");
    }
  }

  private static final class PlainHandles implements Seals {

    @Override
    public Sealed seal(Purpose purpose, String context, byte[] plain) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] open(Purpose purpose, String context, Sealed sealed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String handle(String kind, long accountId, long id) {
      return kind + accountId + "-" + id;
    }

    @Override
    public OptionalLong unhandle(String kind, long accountId, String handle) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long keyedHash(String purpose, String value) {
      return purpose.hashCode() * 31L + value.hashCode();
    }
  }
}
