package org.contactpoint.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactpoint.child.AddressFact;

/** Invents homes: streets that exist in every town, units of postcodes that exist in none. */
final class Homes {

  private final Map<String, Draw> streets = Tables.sections("streets.txt");
  private final Places places;

  Homes(Places places) {
    this.places = places;
  }

  /** The present home and, for movers, one to three former ones, newest first. */
  List<AddressFact> history(Dice dice, Places.Place area, LocalDate today, int moves) {
    List<AddressFact> history = new ArrayList<>();
    LocalDate until = null;
    LocalDate since = today.minusDays(dice.between(40, 2500));
    for (int move = 0; move <= moves; move++) {
      // Two in three moves stay within the area.
      Places.Place where = move == 0 || dice.percent(66) ? area : places.draw(dice);
      history.add(home(dice, where, since, until, today));
      until = since.minusDays(1);
      since = until.minusDays(dice.between(90, 2000));
    }
    return List.copyOf(history);
  }

  private AddressFact home(
      Dice dice, Places.Place area, LocalDate since, LocalDate until, LocalDate today) {
    Places.Town town = dice.pick(area.towns());
    List<String> lines = new ArrayList<>();
    if (dice.percent(12)) {
      lines.add("Flat " + dice.between(1, 40));
    }
    lines.add(
        dice.between(1, 180)
            + " "
            + streets.get("stems").draw(dice)
            + " "
            + streets.get("kinds").draw(dice));
    lines.add(town.name());
    return new AddressFact(
        until == null ? AddressFact.State.CURRENT : AddressFact.State.FORMER,
        List.copyOf(lines),
        Reserved.postcode(dice, dice.pick(town.districts())),
        since,
        until,
        until == null ? today.minusDays(dice.below(300)) : until);
  }
}
