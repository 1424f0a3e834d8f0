package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.child.SourceFacts.NoneOf;
import org.contactpoint.disclosure.FactView.Kind;
import org.contactpoint.kernel.Sector;

/**
 * What one source says of a child, in words: for the management team, which sees all of them side
 * by side (F020).
 *
 * @param source what it says
 * @param sector of whose numbers the reader may see
 * @param today the local date, for ages
 */
record SourceWords(SourceFacts source, Sector sector, LocalDate today) {

  /** Who it is. */
  static String supplier(SourceFacts source) {
    return switch (source.supplier()) {
      case "GP_REGISTER" -> "GP register";
      default -> {
        String words = source.supplier().replace('_', ' ').toLowerCase(Locale.UK);
        yield words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
      }
    };
  }

  /** What it says of a fact; empty when nothing. */
  List<String> lines(Kind kind) {
    return switch (kind) {
      case NAMES ->
          source.names().stream().map(n -> named(n, n.equals(source.names().get(0)))).toList();
      case BORN -> source.birth() == null ? List.of() : List.of(Words.born(source.birth(), today));
      case SEX -> source.gender() == null ? List.of() : List.of(Words.gender(source.gender()));
      case ADDRESS -> source.addresses().stream().map(SourceWords::dated).toList();
      case CARERS -> carers();
      case SCHOOL ->
          source.education() == Education.UNKNOWN
              ? List.of()
              : List.of(Words.education(source.education()));
      case GP_PRACTICE ->
          source.none().contains(NoneOf.GP_PRACTICE) ? List.of(Words.NO_PRACTICE) : List.of();
      case IDENTIFIERS -> Words.identifiers(source.identifiers(), sector);
    };
  }

  /** What has to be the same in every source that speaks of a fact, else they differ. */
  String gist(Kind kind) {
    return switch (kind) {
      case NAMES -> fold(Words.name(source.names().get(0)));
      case ADDRESS -> fold(Words.address(source.addresses().get(0)));
      case CARERS ->
          source.carers().stream()
              .map(c -> fold(c.name()))
              .collect(Collectors.toCollection(TreeSet::new))
              .toString();
      default -> String.join("; ", lines(kind));
    };
  }

  /** Whether it says that there is no school, or no practice: somebody who works there differs. */
  boolean denies(Kind kind) {
    return kind == Kind.GP_PRACTICE && source.none().contains(NoneOf.GP_PRACTICE)
        || kind == Kind.SCHOOL
            && (source.education() == Education.EDUCATED_AT_HOME
                || source.education() == Education.NONE);
  }

  /** A name with its kind and its days. */
  static String named(NameFact name, boolean first) {
    return (first ? Words.name(name) : Words.otherName(name)) + Words.span(name.from(), name.to());
  }

  private List<String> carers() {
    return source.carers().isEmpty() && source.none().contains(NoneOf.CARER)
        ? List.of(Words.NO_CARER)
        : source.carers().stream().map(SourceWords::carer).toList();
  }

  private static String carer(CarerFact carer) {
    String responsible = carer.responsibility() ? "parental responsibility" : null;
    return Stream.of(carer.name(), carer.relation(), responsible, carer.telephone(), carer.email())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String dated(AddressFact address) {
    return Words.address(address) + Words.span(address.from(), address.to());
  }

  private static String fold(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
