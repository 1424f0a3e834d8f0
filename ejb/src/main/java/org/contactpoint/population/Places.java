package org.contactpoint.population;

import java.util.ArrayList;
import java.util.List;

/**
 * Where families live: authorities with their towns and postcode districts, by how many live there.
 */
final class Places {

  /**
   * A local authority.
   *
   * @param authority GSS code
   * @param name as it is called
   * @param region its region of England
   * @param weight people in thousands
   * @param variety how various the origins of families are, from 0 to 3
   * @param towns its towns
   */
  record Place(
      String authority, String name, String region, int weight, int variety, List<Town> towns) {}

  /**
   * A town.
   *
   * @param name in an address
   * @param districts its postcode districts
   */
  record Town(String name, List<String> districts) {}

  private final List<Place> places = new ArrayList<>();
  private final Draw draw;

  Places(Region region) {
    List<Authority> authorities = Authority.all();
    for (String line : Tables.lines("places.txt")) {
      String[] cells = line.split("\\|");
      Authority authority =
          authorities.stream().filter(a -> a.code().equals(cells[0])).findFirst().orElseThrow();
      if (region.holds(authority.region())) {
        places.add(
            new Place(
                cells[0],
                authority.name(),
                authority.region(),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                towns(cells[3])));
      }
    }
    draw =
        new Draw(
            places.stream().map(Place::authority).toList(),
            places.stream().map(Place::weight).toList());
  }

  private static List<Town> towns(String cell) {
    List<Town> towns = new ArrayList<>();
    for (String town : cell.split(";")) {
      String[] parts = town.split(":");
      towns.add(new Town(parts[0], List.of(parts[1].split(","))));
    }
    return List.copyOf(towns);
  }

  List<Place> all() {
    return List.copyOf(places);
  }

  Place draw(Dice dice) {
    return places.get(draw.index(dice.unit()));
  }

  Place of(String authority) {
    return places.stream().filter(p -> p.authority().equals(authority)).findFirst().orElseThrow();
  }

  int weight() {
    return places.stream().mapToInt(Place::weight).sum();
  }
}
