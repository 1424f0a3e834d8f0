package org.contactpoint.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Gender;

/**
 * All invented organisations of a population with their teams and staff: as many schools and
 * surgeries as so many children need. The printed ones come first and are the same in every
 * population.
 */
public final class OrganisationPlan {

  private static final long ORGANISATIONS = 1_000_000_000L;
  private static final long TEAMS = 2_000_000_000L;
  private static final long STAFF = 3_000_000_000L;
  private static final String HEAD_OFFICE = "E08000006";

  private final long seed;
  private final NameBook names;
  private final OrganisationNames inventor = new OrganisationNames();
  private final List<SyntheticOrganisation> organisations = new ArrayList<>();
  private final List<SyntheticPractitioner> staff = new ArrayList<>();
  private final Map<String, Map<OrganisationKind, List<SyntheticOrganisation>>> byArea =
      new HashMap<>();
  private final Map<OrganisationKind, List<SyntheticOrganisation>> byKind =
      new EnumMap<>(OrganisationKind.class);
  private final Map<Long, List<SyntheticPractitioner>> byTeam = new HashMap<>();
  private final Set<String> usernames = new HashSet<>();

  OrganisationPlan(long seed, NameBook names, Places places, int children, int practitioners) {
    this.seed = seed;
    this.names = names;
    PrintedStaff.organisations().forEach(o -> add(places.of(o.authority()), o.kind(), o.name()));
    add(places.of(HEAD_OFFICE), OrganisationKind.AUDIT, null);
    add(places.of(HEAD_OFFICE), OrganisationKind.OPERATIONS, null);
    for (Places.Place place : places.all()) {
      fill(place, (double) children * place.weight() / places.weight());
    }
    add(places.of(HEAD_OFFICE), OrganisationKind.NATIONAL_TEAM, null);
    add(places.of(HEAD_OFFICE), OrganisationKind.HELP_DESK, null);
    PrintedStaff.staff().forEach(this::employ);
    employ(practitioners - staff.size());
  }

  private void fill(Places.Place place, double children) {
    Map<OrganisationKind, Integer> wanted = new EnumMap<>(OrganisationKind.class);
    wanted.put(OrganisationKind.PRIMARY_SCHOOL, atLeast(4, children / 400));
    wanted.put(OrganisationKind.SECONDARY_SCHOOL, atLeast(2, children / 1800));
    wanted.put(OrganisationKind.COLLEGE, atLeast(1, children / 12_000));
    wanted.put(OrganisationKind.NURSERY, atLeast(2, children / 1000));
    wanted.put(OrganisationKind.BOARDING_SCHOOL, place.weight() > 300 ? 1 : 0);
    wanted.put(OrganisationKind.GP_PRACTICE, atLeast(3, children / 1500));
    wanted.put(OrganisationKind.HOSPITAL, 1);
    wanted.put(OrganisationKind.CHARITY, atLeast(2, children / 10_000));
    for (OrganisationKind one :
        List.of(
            OrganisationKind.COMMUNITY_HEALTH,
            OrganisationKind.MENTAL_HEALTH,
            OrganisationKind.CHILDRENS_SERVICES,
            OrganisationKind.YOUTH_JUSTICE,
            OrganisationKind.POLICE_PROTECTION,
            OrganisationKind.MANAGEMENT)) {
      wanted.put(one, 1);
    }
    wanted.forEach(
        (kind, count) -> {
          for (int i = in(place.authority(), kind).size(); i < count; i++) {
            add(place, kind, null);
          }
        });
  }

  private static int atLeast(int least, double wanted) {
    return Math.max(least, (int) Math.ceil(wanted));
  }

  private void add(Places.Place place, OrganisationKind kind, String fixedName) {
    int number = organisations.size();
    Dice dice = new Dice(seed, 2, number);
    Places.Town town = dice.pick(place.towns());
    String name =
        fixedName == null
            ? inventor.invent(dice, kind, place.name(), town.name())
            : inventor.reserve(fixedName);
    List<SyntheticOrganisation.Team> teams = new ArrayList<>();
    for (String team : kind.teams()) {
      teams.add(
          new SyntheticOrganisation.Team(
              TEAMS + number * 8L + teams.size(),
              team,
              Reserved.landline(dice),
              Reserved.mail(team, name)));
    }
    boolean atNight =
        switch (kind) {
          case CHILDRENS_SERVICES, HOSPITAL, POLICE_PROTECTION, BOARDING_SCHOOL -> true;
          default -> false;
        };
    SyntheticOrganisation organisation =
        new SyntheticOrganisation(
            ORGANISATIONS + number,
            String.format(Locale.ROOT, "%s%05d", SyntheticOrganisation.CODE_PREFIX, number + 1),
            name,
            kind,
            place.authority(),
            Reserved.postcode(dice, dice.pick(town.districts())),
            fallback(kind),
            Reserved.landline(dice),
            Reserved.mail("contact", name),
            atNight ? Reserved.landline(dice) : null,
            List.copyOf(teams));
    organisations.add(organisation);
    byArea
        .computeIfAbsent(place.authority(), a -> new EnumMap<>(OrganisationKind.class))
        .computeIfAbsent(kind, k -> new ArrayList<>())
        .add(organisation);
    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(organisation);
  }

  private static String fallback(OrganisationKind kind) {
    return switch (kind.sector()) {
      case EDUCATION -> "Designated safeguarding lead";
      case HEALTH -> "Named nurse for safeguarding";
      case SOCIAL_CARE -> "Duty desk";
      default -> "Duty officer";
    };
  }

  /** Staff of the printed stories: they are there in every population. */
  private void employ(PrintedStaff.Post post) {
    SyntheticOrganisation where = named(post.organisation());
    SyntheticOrganisation.Team team =
        where.teams().stream().filter(t -> t.name().equals(post.team())).findFirst().orElseThrow();
    employ(where, team, post.name(), post.username(), post.role(), post.job());
  }

  /** Fills the posts in turn, so that each has somebody before any has more. */
  private void employ(int count) {
    int hired = 0;
    for (int round = 0; hired < count; round++) {
      for (SyntheticOrganisation where : organisations) {
        if (where.kind().watchesOrKeeps()) {
          continue;
        }
        for (int team = 0; team < where.teams().size() && hired < count; team++) {
          hire(where, team, round);
          hired++;
        }
      }
    }
  }

  private void hire(SyntheticOrganisation where, int team, int round) {
    Dice dice = new Dice(seed, 3, staff.size());
    Culture culture = Culture.draw(dice, 1);
    Gender gender = dice.percent(70) ? Gender.FEMALE : Gender.MALE;
    String name =
        names.forename(dice, culture, gender)
            + " "
            + names.borneBy(names.surname(dice, culture), gender, culture);
    List<String> jobs = where.kind().jobs(team);
    Role role =
        where.kind() == OrganisationKind.MANAGEMENT ? Role.MANAGEMENT_TEAM : Role.PRACTITIONER;
    employ(where, where.teams().get(team), name, null, role, jobs.get(round % jobs.size()));
  }

  private void employ(
      SyntheticOrganisation where,
      SyntheticOrganisation.Team team,
      String name,
      String username,
      Role role,
      String job) {
    long id = STAFF + staff.size();
    Dice dice = new Dice(seed, 4, id);
    SyntheticPractitioner practitioner =
        new SyntheticPractitioner(
            id,
            name,
            username == null ? free(name) : username,
            role,
            job,
            where.id(),
            team.id(),
            Reserved.mobile(dice),
            Reserved.mail(name, where.name()));
    usernames.add(practitioner.username());
    staff.add(practitioner);
    // A manager works with no child.
    if (role != Role.ORGANISATION_MANAGER) {
      byTeam.computeIfAbsent(team.id(), t -> new ArrayList<>()).add(practitioner);
    }
  }

  private String free(String name) {
    String base = Reserved.plain(name, '.');
    String username = base;
    for (int n = 2; usernames.contains(username); n++) {
      username = base + n;
    }
    return username;
  }

  /** All organisations, the printed ones first. */
  public List<SyntheticOrganisation> organisations() {
    return List.copyOf(organisations);
  }

  /** All staff, those of the printed stories and the demonstration accounts first. */
  public List<SyntheticPractitioner> staff() {
    return List.copyOf(staff);
  }

  List<SyntheticOrganisation> in(String authority, OrganisationKind kind) {
    return byArea.getOrDefault(authority, Map.of()).getOrDefault(kind, List.of());
  }

  List<SyntheticOrganisation> of(OrganisationKind kind) {
    return byKind.get(kind);
  }

  List<SyntheticPractitioner> staffOf(SyntheticOrganisation.Team team) {
    return byTeam.getOrDefault(team.id(), List.of());
  }

  SyntheticOrganisation byId(long id) {
    return organisations.get((int) (id - ORGANISATIONS));
  }

  SyntheticOrganisation named(String name) {
    return organisations.stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  SyntheticPractitioner person(String name) {
    return staff.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
