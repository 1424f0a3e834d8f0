package org.contactpoint.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenDerivation;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.NewChild;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.due.DueRules;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.RandomIds;

/**
 * A child who is expected back in England, educated at home, with no GP practice; of whose name and
 * address two sources do not say the same; and with whom these work.
 */
record PlantedRecord(LocalDate today) {

  private static final int SERIALS = 100_000_000;

  NewChild child(String surname, String authority, List<String> work) {
    IndexNumber number = IndexNumber.of((int) (RandomIds.positiveLong() % SERIALS));
    List<SourceFacts> sources =
        List.of(
            source(
                    "LOCAL_AUTHORITY",
                    20,
                    NameFact.legal("Robin", surname),
                    away(),
                    SourceFacts.Education.EDUCATED_AT_HOME)
                .with(Set.of(SourceFacts.NoneOf.GP_PRACTICE)),
            source(
                "GP_REGISTER",
                400,
                NameFact.legal("Robyn", surname),
                home(),
                SourceFacts.Education.UNKNOWN));
    List<NewChild.NewPart> parts = new ArrayList<>();
    for (String one : work) {
      InvolvementFact fact = fact(one.split(" "));
      parts.add(new NewChild.NewPart(Involved.KIND, fact, Involved.finders(fact)));
    }
    return new NewChild(
        new ChildId(RandomIds.positiveLong()),
        GoldenDerivation.derive(number, sources, authority, GoldenRecord.Life.ACTIVE, false),
        sources,
        List.of(),
        parts);
  }

  /**
   * Service, organisation, team, account, days since the first day, days since the last or -; and,
   * if need be, that it leads, lapses soon, or was confirmed in the school year before this.
   */
  private InvolvementFact fact(String[] cell) {
    LocalDate until = cell[5].equals("-") ? null : ago(cell[5]);
    String more = cell.length > 6 ? cell[6] : "";
    LocalDate confirmed = more.equals("year") ? DueRules.yearOf(today).minusDays(10) : ago("12");
    return new InvolvementFact(
        InvolvementFact.Service.valueOf(cell[0]),
        Long.parseLong(cell[1]),
        id(cell[2]),
        id(cell[3]),
        ago(cell[4]),
        until,
        until == null ? confirmed : until,
        more.equals("soon") ? today.plusDays(9) : today.plusDays(300),
        more.equals("lead"),
        id(cell[3]),
        null,
        null,
        null);
  }

  private LocalDate ago(String days) {
    return today.minusDays(Long.parseLong(days));
  }

  private static Long id(String text) {
    return text.equals("0") ? null : Long.valueOf(text);
  }

  private AddressFact away() {
    return new AddressFact(
        AddressFact.State.LEFT_ENGLAND_RETURNING, List.of(), null, null, null, ago("20"));
  }

  private AddressFact home() {
    return new AddressFact(
        AddressFact.State.CURRENT,
        List.of("7 Planted Row", "Salford"),
        "M6 5WZ",
        ago("2000"),
        null,
        ago("400"));
  }

  private SourceFacts source(
      String supplier,
      int daysAgo,
      NameFact name,
      AddressFact home,
      SourceFacts.Education education) {
    return new SourceFacts(
        supplier,
        "PLANTED",
        ago(String.valueOf(daysAgo)),
        List.of(name),
        BirthDate.exact(2013, 5, 1),
        Gender.NOT_SPECIFIED,
        List.of(home),
        List.of(new CarerFact("Alex Planted", "mother", true, "07700 900911", "alex@home.example")),
        List.of(),
        education,
        Set.of(),
        null);
  }
}
