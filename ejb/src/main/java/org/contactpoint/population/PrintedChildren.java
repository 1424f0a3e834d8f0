package org.contactpoint.population;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.NhsNumber;
import org.contactpoint.kernel.Upn;

/**
 * The children worth looking for: the first of every population, whatever its seed and size, each
 * with a story that shows what the product does. Their birth dates are fixed, so that they can be
 * written on paper; the youngest grows up in 2040.
 */
public final class PrintedChildren {

  private final OrganisationPlan plan;
  private final Numbers numbers;
  private final LocalDate today;

  PrintedChildren(OrganisationPlan plan, Numbers numbers, LocalDate today) {
    this.plan = plan;
    this.numbers = numbers;
    this.today = today;
  }

  /** How many there are. */
  public static int count() {
    return PrintedStory.ALL.size();
  }

  /**
   * A line for each: the name as somebody would mistype it, month and year of birth, and what is to
   * be seen.
   */
  public static List<String> lines() {
    return PrintedStory.ALL.stream()
        .map(s -> s.typed() + ", born " + s.when() + ": " + s.shows())
        .toList();
  }

  List<SyntheticChild> all() {
    List<SyntheticChild> all = new ArrayList<>();
    for (PrintedStory story : PrintedStory.ALL) {
      all.add(child(story, all.size()));
    }
    return all;
  }

  private SyntheticChild child(PrintedStory story, int place) {
    int own = Numbers.PRINTED + place;
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(story.traits());
    List<InvolvementFact> facts = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (PrintedStory.Work work : story.work()) {
      facts.add(involvement(work, traits));
      switch (work.service()) {
        case SCHOOL, COLLEGE, NURSERY, GP -> settings.add(work.organisation());
        default -> {}
      }
    }
    return new SyntheticChild(
        numbers.index(own),
        -1 - story.household(),
        story.names(),
        story.birth(),
        sources(story, own, place),
        List.copyOf(settings),
        List.copyOf(facts),
        PrintedStaff.SALFORD,
        traits.contains(Trait.PROVISIONAL)
            ? GoldenRecord.Life.PROVISIONAL
            : GoldenRecord.Life.ACTIVE,
        Set.copyOf(traits));
  }

  private InvolvementFact involvement(PrintedStory.Work work, Set<Trait> traits) {
    SyntheticOrganisation where = plan.named(work.organisation());
    Optional<SyntheticPractitioner> who = Optional.ofNullable(work.person()).map(plan::person);
    LocalDate confirmed = today.minusDays(work.confirmedDaysAgo());
    if (work.lead()) {
      traits.add(Trait.LEAD_PROFESSIONAL);
      if (!where.authority().equals(PrintedStaff.SALFORD)) {
        traits.add(Trait.LEAD_ACROSS_BORDER);
      }
    }
    return new InvolvementFact(
        work.service(),
        where.id(),
        who.map(SyntheticPractitioner::teamId).orElse(null),
        who.map(SyntheticPractitioner::id).orElse(null),
        confirmed.minusDays(140),
        null,
        confirmed,
        who.isPresent() ? confirmed.plusYears(1) : null,
        work.lead(),
        who.map(SyntheticPractitioner::id).orElse(null),
        confirmed.atTime(12, 0).toInstant(ZoneOffset.UTC),
        null,
        null);
  }

  /** The authority's own source speaks last and right; an older one has the story's mistake. */
  private List<SourceFacts> sources(PrintedStory story, int own, int place) {
    List<CarerFact> carers =
        story.carer() == null
            ? List.of()
            : List.of(
                new CarerFact(
                    story.carer(),
                    "mother",
                    true,
                    "07700 900" + (100 + story.household()),
                    Reserved.mail(story.carer(), "home")));
    SourceFacts last =
        source("LOCAL_AUTHORITY", own, 9, story.names(), story.birth(), story, carers, List.of());
    if (story.traits().contains(Trait.PROVISIONAL)) {
      return List.of(last);
    }
    NameFact legal = story.names().get(0);
    List<NameFact> older = List.of(story.olderName() == null ? legal : story.olderName());
    BirthDate olderBirth = story.olderBirth() == null ? story.birth() : story.olderBirth();
    List<IdentifierFact> health =
        List.of(new IdentifierFact(IdentifierFact.Kind.NHS_NUMBER, nhs(place)));
    SourceFacts surgery =
        source("GP_REGISTER", own, 200, older, olderBirth, story, List.of(), health);
    if (story.education() != SourceFacts.Education.AT_SETTING) {
      return List.of(last, surgery);
    }
    String digits =
        String.format(
            Locale.ROOT, "9999999%02d%03d", story.birth().date().getYear() % 100 + 4, place);
    List<IdentifierFact> school =
        List.of(new IdentifierFact(IdentifierFact.Kind.UPN, Upn.complete(digits).value()));
    return List.of(
        last,
        surgery,
        source("SCHOOL_CENSUS", own, 60, List.of(legal), story.birth(), story, carers, school));
  }

  /** From the last ten blocks of the range, which {@link Numbers} leaves free. */
  private static String nhs(int place) {
    String eight = "9999999" + place;
    return NhsNumber.complete(eight + 0)
        .or(() -> NhsNumber.complete(eight + 1))
        .orElseThrow()
        .digits();
  }

  private SourceFacts source(
      String supplier,
      int own,
      int daysAgo,
      List<NameFact> names,
      BirthDate birth,
      PrintedStory story,
      List<CarerFact> carers,
      List<IdentifierFact> identifiers) {
    LocalDate asOf = today.minusDays(daysAgo);
    AddressFact home =
        story.home().isEmpty()
            ? new AddressFact(AddressFact.State.NO_KNOWN_ADDRESS, List.of(), null, null, null, asOf)
            : new AddressFact(
                AddressFact.State.CURRENT,
                List.of(story.home(), "Salford"),
                story.postcode(),
                LocalDate.of(2021, 4, 1),
                null,
                asOf);
    return new SourceFacts(
        supplier,
        "SYN-" + own,
        asOf,
        names,
        birth,
        story.gender(),
        List.of(home),
        carers,
        identifiers,
        supplier.equals("GP_REGISTER") ? SourceFacts.Education.UNKNOWN : story.education(),
        Set.of(),
        null);
  }
}
