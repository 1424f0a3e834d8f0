package org.contactpoint.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/**
 * The rooms of the product from the ground up (architecture.md, section 3): a room may use the
 * rooms before it, never one after it. A package that is not in the table has no place in the
 * house.
 *
 * @param base the package below which the rooms lie, such as {@code org.contactpoint}
 */
record RoomTable(String base) {

  static final List<String> ROOMS =
      List.of(
          "kernel",
          "vault",
          "access",
          "ledger",
          "people",
          "matching",
          "child",
          "involvement",
          "shield",
          "disclosure",
          "search",
          "supply",
          "rights",
          "oversight",
          "report",
          "guard",
          "population");

  /** The room of a class, or empty when it lies outside the house. */
  Optional<String> roomOf(JavaClass type) {
    String prefix = base + ".";
    String name = type.getPackageName();
    if (!name.startsWith(prefix)) {
      return Optional.empty();
    }
    return Optional.of(name.substring(prefix.length()).split("\\.")[0]);
  }

  /** Every class lies in a room of the table. */
  ArchCondition<JavaClass> lieInTheTable() {
    return new ArchCondition<>("lie in a room of the table") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String room = roomOf(type).orElse("");
        if (!ROOMS.contains(room)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " lies in '" + room + "', which is no room"));
        }
      }
    };
  }

  /** No class uses a room that comes after its own. */
  ArchCondition<JavaClass> useEarlierRoomsOnly() {
    return new ArchCondition<>("use their own room and earlier ones only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = ROOMS.indexOf(roomOf(type).orElse(""));
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          int other = ROOMS.indexOf(roomOf(target).orElse(""));
          if (other > own) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
