package org.contactpoint.population;

import java.util.List;
import org.contactpoint.kernel.Sector;

/** Kinds of organisation that work with children, with their teams and the jobs in them. */
public enum OrganisationKind {
  PRIMARY_SCHOOL(
      Sector.EDUCATION, List.of("School office"), List.of("Head teacher", "Class teacher")),
  SECONDARY_SCHOOL(
      Sector.EDUCATION, List.of("Pastoral team"), List.of("Head of year", "Pastoral lead")),
  COLLEGE(Sector.EDUCATION, List.of("Student services"), List.of("Student adviser")),
  NURSERY(Sector.EDUCATION, List.of("Nursery office"), List.of("Nursery manager")),
  BOARDING_SCHOOL(Sector.EDUCATION, List.of("Boarding house"), List.of("House parent")),
  GP_PRACTICE(Sector.HEALTH, List.of("Reception"), List.of("GP", "Practice nurse")),
  COMMUNITY_HEALTH(
      Sector.HEALTH,
      List.of("Health visiting", "School nursing"),
      List.of("Health visitor", "School nurse")),
  HOSPITAL(Sector.HEALTH, List.of("Children's ward"), List.of("Paediatrician", "Children's nurse")),
  MENTAL_HEALTH(
      Sector.HEALTH, List.of("Child and adolescent team"), List.of("Mental health practitioner")),
  CHILDRENS_SERVICES(
      Sector.SOCIAL_CARE,
      List.of("Assessment team", "Family support", "Education welfare", "Children in care"),
      List.of(
          "Social worker", "Family support worker", "Education welfare officer", "Social worker")),
  YOUTH_JUSTICE(
      Sector.YOUTH_JUSTICE, List.of("Youth justice team"), List.of("Youth justice worker")),
  POLICE_PROTECTION(
      Sector.POLICE, List.of("Child protection unit"), List.of("Detective constable")),
  CHARITY(Sector.VOLUNTARY, List.of("Families team"), List.of("Family worker", "Youth worker")),
  MANAGEMENT(
      Sector.LOCAL_AUTHORITY, List.of("Index management"), List.of("Index management officer")),
  AUDIT(Sector.NATIONAL, List.of("Audit"), List.of("Auditor")),
  OPERATIONS(Sector.NATIONAL, List.of("Operations"), List.of("Operator")),
  NATIONAL_TEAM(Sector.NATIONAL, List.of("Accreditation"), List.of("Accreditation officer")),
  HELP_DESK(Sector.NATIONAL, List.of("Help desk"), List.of("Help desk officer"));

  private final Sector sector;
  private final List<String> teams;
  private final List<String> jobs;

  OrganisationKind(Sector sector, List<String> teams, List<String> jobs) {
    this.sector = sector;
    this.teams = teams;
    this.jobs = jobs;
  }

  /** The sector that decides what its staff may see. */
  public Sector sector() {
    return sector;
  }

  /** Whether it works with no child: its accounts are those of the printed list. */
  boolean watchesOrKeeps() {
    return switch (this) {
      case AUDIT, OPERATIONS, NATIONAL_TEAM, HELP_DESK -> true;
      default -> false;
    };
  }

  /** Names of its teams. */
  List<String> teams() {
    return teams;
  }

  /** The jobs of a team: its own where there are as many jobs as teams, else all of them. */
  List<String> jobs(int team) {
    return teams.size() > 1 ? List.of(jobs.get(team)) : jobs;
  }
}
