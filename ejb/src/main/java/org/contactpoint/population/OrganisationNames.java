package org.contactpoint.population;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Invents names of organisations, no two alike. */
final class OrganisationNames {

  private final Map<String, Draw> parts = Tables.sections("organisations.txt");
  private final Set<String> taken = new HashSet<>();

  /** A name that nobody has been given yet. */
  String invent(Dice dice, OrganisationKind kind, String area, String town) {
    for (int attempt = 0; ; attempt++) {
      String name = candidate(dice, kind, area, town);
      if (attempt > 3) {
        name = town + " " + name;
      }
      if (attempt > 12) {
        name = name + " " + (attempt - 11);
      }
      if (taken.add(name)) {
        return name;
      }
    }
  }

  /** Keeps a fixed name from being invented again. */
  String reserve(String name) {
    taken.add(name);
    return name;
  }

  private String candidate(Dice dice, OrganisationKind kind, String area, String town) {
    return switch (kind) {
      case PRIMARY_SCHOOL ->
          dice.percent(35) ? saint(dice) + " Primary" : stem(dice) + " Primary School";
      case SECONDARY_SCHOOL ->
          dice.percent(20) ? saint(dice) + " High School" : stem(dice) + " Academy";
      case COLLEGE -> town + " " + stem(dice) + " College";
      case NURSERY -> stem(dice) + " Nursery";
      case BOARDING_SCHOOL -> stem(dice) + " Hall School";
      case GP_PRACTICE ->
          dice.percent(50) ? stem(dice) + " Surgery" : stem(dice) + " Medical Practice";
      case COMMUNITY_HEALTH -> area + " Community Health";
      case HOSPITAL -> stem(dice) + " Hospital";
      case MENTAL_HEALTH -> area + " Young Minds Clinic";
      case CHILDRENS_SERVICES -> area + " Children's Services";
      case YOUTH_JUSTICE -> area + " Youth Justice Service";
      case POLICE_PROTECTION -> area + " Police Protection Unit";
      case CHARITY -> parts.get("charities").draw(dice) + " " + area;
      case MANAGEMENT -> area + " Index Management Team";
      case AUDIT -> "Index Audit Office";
      case OPERATIONS -> "Index Operations";
      case NATIONAL_TEAM -> "National Index Team";
      case HELP_DESK -> "Index Help Desk";
    };
  }

  private String saint(Dice dice) {
    return "St " + parts.get("saints").draw(dice);
  }

  private String stem(Dice dice) {
    return parts.get("stems").draw(dice);
  }
}
