package org.contactpoint.population;

import java.util.List;
import org.contactpoint.access.Role;

/** Organisations and staff of the printed stories, and the demonstration accounts. */
final class PrintedStaff {

  static final String SALFORD = "E08000006";
  static final String MANCHESTER = "E08000003";

  /** Accounts that get credentials in the sandbox; LIVE refuses to start with any of them. */
  static final List<String> DEMONSTRATION =
      List.of(
          "social.worker",
          "teacher",
          "gp.receptionist",
          "school.manager",
          "management",
          "auditor",
          "operator",
          "national",
          "help.desk",
          "management.two",
          "national.two",
          "hospital.doctor",
          "police.officer",
          "youth.worker",
          "charity.worker");

  /** Those of them who have been given the safeguarding right. */
  static final List<String> SAFEGUARDING =
      List.of("social.worker", "hospital.doctor", "police.officer", "youth.worker", "management");

  /**
   * An organisation with a fixed name.
   *
   * @param name as shown
   * @param kind what it is
   * @param authority GSS code
   */
  record Place(String name, OrganisationKind kind, String authority) {}

  /**
   * A person in a team.
   *
   * @param name as shown
   * @param username for sign-in
   * @param role what the account is for
   * @param job as shown
   * @param organisation its name
   * @param team name of the team
   */
  record Post(
      String name, String username, Role role, String job, String organisation, String team) {}

  private PrintedStaff() {}

  static List<Place> organisations() {
    return List.of(
        new Place("St Mark's Primary", OrganisationKind.PRIMARY_SCHOOL, SALFORD),
        new Place("Langworthy Practice", OrganisationKind.GP_PRACTICE, SALFORD),
        new Place("Salford Children's Services", OrganisationKind.CHILDRENS_SERVICES, SALFORD),
        new Place("Irwell Vale Academy", OrganisationKind.SECONDARY_SCHOOL, SALFORD),
        new Place("Salford Community Health", OrganisationKind.COMMUNITY_HEALTH, SALFORD),
        new Place(
            "Manchester Children's Services", OrganisationKind.CHILDRENS_SERVICES, MANCHESTER),
        new Place("Salford Index Management Team", OrganisationKind.MANAGEMENT, SALFORD),
        new Place("Irwell Children's Hospital", OrganisationKind.HOSPITAL, SALFORD),
        new Place("Irwell Child Protection Unit", OrganisationKind.POLICE_PROTECTION, SALFORD),
        new Place("Ordsall Youth Project", OrganisationKind.CHARITY, SALFORD),
        new Place("Weaste Family Trust", OrganisationKind.CHARITY, SALFORD));
  }

  static List<Post> staff() {
    return List.of(
        practitioner(
            "Rachel Okafor",
            "social.worker",
            "Social worker",
            "Salford Children's Services",
            "Assessment team"),
        practitioner("Tom Birch", "teacher", "Class teacher", "St Mark's Primary", "School office"),
        practitioner(
            "Helen Shaw", "gp.receptionist", "Receptionist", "Langworthy Practice", "Reception"),
        new Post(
            "Mary Holt",
            "school.manager",
            Role.ORGANISATION_MANAGER,
            "School business manager",
            "St Mark's Primary",
            "School office"),
        new Post(
            "Peter Lowe",
            "management",
            Role.MANAGEMENT_TEAM,
            "Index management officer",
            "Salford Index Management Team",
            "Index management"),
        new Post(
            "Grace Bennett", "auditor", Role.AUDITOR, "Auditor", "Index Audit Office", "Audit"),
        new Post(
            "Owen Pugh", "operator", Role.OPERATOR, "Operator", "Index Operations", "Operations"),
        practitioner(
            "Joan Mills",
            "joan.mills",
            "Social worker",
            "Salford Children's Services",
            "Children in care"),
        practitioner(
            "Daniel Quaye",
            "daniel.quaye",
            "Social worker",
            "Manchester Children's Services",
            "Assessment team"),
        practitioner(
            "Nasreen Akhtar",
            "nasreen.akhtar",
            "Health visitor",
            "Salford Community Health",
            "Health visiting"),
        practitioner(
            "Colin Ashworth",
            "colin.ashworth",
            "Pastoral lead",
            "Irwell Vale Academy",
            "Pastoral team"),
        new Post(
            "Ruth Calder",
            "national",
            Role.NATIONAL_TEAM,
            "Accreditation officer",
            "National Index Team",
            "Accreditation"),
        new Post(
            "Ivy Marsh",
            "help.desk",
            Role.HELP_DESK,
            "Help desk officer",
            "Index Help Desk",
            "Help desk"),
        new Post(
            "Sunita Rao",
            "management.two",
            Role.MANAGEMENT_TEAM,
            "Index management officer",
            "Salford Index Management Team",
            "Index management"),
        new Post(
            "Vera Lindqvist",
            "national.two",
            Role.NATIONAL_TEAM,
            "Accreditation officer",
            "National Index Team",
            "Accreditation"),
        practitioner(
            "Adaeze Nwosu",
            "hospital.doctor",
            "Paediatrician",
            "Irwell Children's Hospital",
            "Children's ward"),
        practitioner(
            "Martin Sleath",
            "police.officer",
            "Detective constable",
            "Irwell Child Protection Unit",
            "Child protection unit"),
        practitioner(
            "Kwame Boateng",
            "youth.worker",
            "Youth worker",
            "Ordsall Youth Project",
            "Families team"),
        practitioner(
            "Eilidh Grant",
            "charity.worker",
            "Family worker",
            "Weaste Family Trust",
            "Families team"));
  }

  private static Post practitioner(
      String name, String username, String job, String organisation, String team) {
    return new Post(name, username, Role.PRACTITIONER, job, organisation, team);
  }
}
