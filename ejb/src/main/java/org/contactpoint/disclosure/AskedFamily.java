package org.contactpoint.disclosure;

import java.util.List;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.OpenChild;
import org.contactpoint.matching.CalledNumber;
import org.contactpoint.matching.CarerName;
import org.contactpoint.matching.Dwelling;

/**
 * By what other records of one child or family are looked for: typed, or what of a record may be
 * used. Of a shielded child only the carers' names are, as of a child of whom nothing else is
 * known.
 *
 * @param carers as letters
 * @param homes now and before
 * @param telephones of the carers
 * @param child the record that was begun with, or null where it was typed
 */
public record AskedFamily(
    List<CarerName> carers, List<Dwelling> homes, List<CalledNumber> telephones, OpenChild child) {

  /** What of a record may be used. */
  static AskedFamily of(OpenChild child) {
    GoldenRecord golden = child.golden();
    List<AddressFact> homes = golden.shielded() ? List.of() : golden.addresses();
    List<CarerFact> called = golden.shielded() ? List.of() : golden.carers();
    return of(golden.carers(), homes, called, child);
  }

  /** What was typed of a child of whom there is no record yet. */
  public static AskedFamily typed(List<CarerFact> carers, List<AddressFact> homes) {
    return of(carers, homes, carers, null);
  }

  private static AskedFamily of(
      List<CarerFact> named, List<AddressFact> homes, List<CarerFact> called, OpenChild child) {
    return new AskedFamily(
        named.stream().flatMap(carer -> CarerName.read(carer.name()).stream()).distinct().toList(),
        homes.stream()
            .flatMap(home -> Dwelling.of(home.lines(), home.postcode()).stream())
            .distinct()
            .toList(),
        called.stream()
            .flatMap(carer -> CalledNumber.of(carer.telephone()).stream())
            .distinct()
            .toList(),
        child);
  }

  /** Whether there is nothing by which anybody could be found. */
  public boolean empty() {
    return carers.isEmpty() && homes.isEmpty() && telephones.isEmpty();
  }

  @Override
  public String toString() {
    return "an asked family";
  }
}
