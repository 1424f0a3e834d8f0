package org.contactpoint.child;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which source each group of facts of a record was taken from (F020). */
public final class Provenance {

  private Provenance() {}

  /** The groups of facts, in the order of {@link GoldenRecord#provenance()}. */
  public enum Group {
    NAMES,
    BIRTH,
    GENDER,
    ADDRESSES,
    CARERS,
    EDUCATION
  }

  /** The source whose word stands for a group; empty when nobody has spoken of it. */
  public static Optional<SourceFacts> of(OpenChild child, Group group) {
    List<String> suppliers = child.golden().provenance();
    if (suppliers.size() <= group.ordinal()) {
      return Optional.empty();
    }
    String supplier = suppliers.get(group.ordinal());
    return child.sources().stream()
        .filter(s -> s.supplier().equals(supplier) && speaks(s, group))
        .max(Comparator.comparing(SourceFacts::asOf));
  }

  /** Whether a source says anything in a group. */
  public static boolean speaks(SourceFacts source, Group group) {
    return switch (group) {
      case NAMES -> !source.names().isEmpty();
      case BIRTH -> source.birth() != null;
      case GENDER -> source.gender() != null;
      case ADDRESSES -> !source.addresses().isEmpty();
      case CARERS -> !source.carers().isEmpty() || source.none().contains(SourceFacts.NoneOf.CARER);
      case EDUCATION -> source.education() != SourceFacts.Education.UNKNOWN;
    };
  }
}
