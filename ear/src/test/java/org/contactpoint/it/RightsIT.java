package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation by every role through the real services and the real guard: what the ledger says
 * of each call is what docs/rights.md says. Services are called with nothing, so whoever is let in
 * gets no further than the check of what was typed.
 */
@ExtendWith(ArquillianExtension.class)
@Proves({"F062", "ABUSE 15", "ABUSE 37"})
class RightsIT {

  private static final Set<String> NOT_LET_IN =
      Set.of("NO_RIGHT", "NOT_OWN_ROLE", "NOT_SIGNED_IN", "SIGNED_IN_ALREADY", "NOT_SYSTEM");

  @Inject private BeanManager beans;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  /** A service's method, as its callers see it. */
  private record Door(Bean<?> service, Class<?> face, Method method) {}

  @Test
  void practitioner() throws Exception {
    judge(Role.PRACTITIONER);
  }

  @Test
  void managementTeam() throws Exception {
    judge(Role.MANAGEMENT_TEAM);
  }

  @Test
  void organisationManager() throws Exception {
    judge(Role.ORGANISATION_MANAGER);
  }

  @Test
  void auditor() throws Exception {
    judge(Role.AUDITOR);
  }

  @Test
  void operator() throws Exception {
    judge(Role.OPERATOR);
  }

  @Test
  void nationalTeam() throws Exception {
    judge(Role.NATIONAL_TEAM);
  }

  @Test
  void helpDesk() throws Exception {
    judge(Role.HELP_DESK);
  }

  @Test
  @Proves("F064")
  void practitionerToWhomAManagersRoleIsHandedOver() throws Exception {
    judge(Role.PRACTITIONER, Role.ORGANISATION_MANAGER);
  }

  @Test
  @Proves("F064")
  void practitionerToWhomAManagementTeamsRoleIsHandedOver() throws Exception {
    judge(Role.PRACTITIONER, Role.MANAGEMENT_TEAM);
  }

  @Test
  @Proves("F064")
  void managerToWhomAManagementTeamsRoleIsHandedOver() throws Exception {
    judge(Role.ORGANISATION_MANAGER, Role.MANAGEMENT_TEAM);
  }

  @Test
  void everyOperationHasADoorAndALineAndNoRoleIsLeftOut() throws IOException {
    Map<Operation, List<Door>> doors = doors();
    for (Operation operation : Operation.values()) {
      assertThat(doors.containsKey(operation))
          .as(operation.name())
          .isEqualTo(operation.right() != Right.SYSTEM);
    }
    assertThat(document().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Operation.values()).map(Enum::name).toList());
    assertThat(RightsIT.class.getDeclaredMethods())
        .extracting(m -> m.getName().toLowerCase(Locale.ROOT))
        .containsAll(
            Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace("_", ""))
                .toList());
  }

  private void judge(Role role) throws Exception {
    judge(new StaffFixture(register, role), role, document(), Map.of());
  }

  /** Somebody of an own role to whom another was handed over. */
  private void judge(Role own, Role given) throws Exception {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 2);
    StaffFixture giver = crowd.get(0);
    StaffFixture holder = crowd.get(1);
    rows.set("UPDATE account SET role = ? WHERE id = ?", given.name(), giver.accountId);
    rows.set("UPDATE account SET role = ? WHERE id = ?", own.name(), holder.accountId);
    DelegationSteps.plant(rows, giver, holder, own, given);
    Map<String, String> comes =
        section("## Roles handed over").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(words(given))));
    judge(holder, own, document(), comes);
  }

  private static String words(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Knocks at every door.
   *
   * @param comes what comes with a role that was handed over, by operation
   */
  private void judge(
      StaffFixture staff,
      Role role,
      Map<String, Map<String, String>> document,
      Map<String, String> comes)
      throws Exception {
    String session = caller.signIn(staff);
    caller.become(staff, session);
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<Operation, List<Door>> operation : doors().entrySet()) {
      String name = operation.getKey().name();
      boolean given = "yes".equals(comes.get(name));
      expected.put(name, given ? "yes" : document.get(name).get(words(role)));
      for (Door door : operation.getValue()) {
        long before = entries(staff.accountId, name, false);
        long refused = entries(staff.accountId, name, true);
        knock(door);
        assertThat(entries(staff.accountId, name, false)).as(name).isEqualTo(before + 1);
        boolean in = entries(staff.accountId, name, true) == refused;
        found.merge(name, in ? "yes" : "-", (one, other) -> one.equals(other) ? one : "differs");
      }
    }
    assertThat(found).as("%s against docs/rights.md", role).isEqualTo(expected);
  }

  /** Calls with nothing at all; what comes of it is for the ledger to say. */
  private void knock(Door door) {
    Object service =
        beans.getReference(
            door.service(), door.face(), beans.createCreationalContext(door.service()));
    Object[] nothing =
        Arrays.stream(door.method().getParameterTypes()).map(RightsIT::nothing).toArray();
    try {
      door.method().invoke(service, nothing);
    } catch (InvocationTargetException refusedOrFailed) {
      assertThat(refusedOrFailed.getCause()).isNotNull();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? 0L : null;
  }

  private Map<Operation, List<Door>> doors() {
    Map<Operation, List<Door>> doors = new EnumMap<>(Operation.class);
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      if (!type.getName().startsWith("org.contactpoint.") || type.getInterfaces().length == 0) {
        continue;
      }
      for (Method method : type.getDeclaredMethods()) {
        Guarded guarded = method.getAnnotation(Guarded.class);
        if (guarded != null && !method.isBridge() && !method.isSynthetic()) {
          doors
              .computeIfAbsent(guarded.value(), none -> new ArrayList<>())
              .add(door(bean, type.getInterfaces(), method));
        }
      }
    }
    return doors;
  }

  private static Door door(Bean<?> bean, Class<?>[] faces, Method method) {
    for (Class<?> face : faces) {
      try {
        return new Door(bean, face, face.getMethod(method.getName(), method.getParameterTypes()));
      } catch (NoSuchMethodException elsewhere) {
        continue;
      }
    }
    throw new AssertionError(method + " is on no interface");
  }

  /** Operation to role to "yes" or "-", from the checked-in document. */
  private static Map<String, Map<String, String>> document() throws IOException {
    return section("# Rights");
  }

  /** The table below a heading of the document. */
  private static Map<String, Map<String, String>> section(String heading) throws IOException {
    List<String[]> rows;
    try (var in = RightsIT.class.getResourceAsStream("/rights.md")) {
      rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .dropWhile(line -> !line.equals(heading))
              .skip(1)
              .takeWhile(line -> !line.startsWith("## "))
              .filter(line -> line.startsWith("| "))
              .map(line -> line.substring(2).split(" \\| | \\|"))
              .toList();
    }
    String[] heads = rows.get(0);
    return rows.stream()
        .skip(1)
        .collect(
            Collectors.toMap(
                row -> row[0],
                row -> {
                  Map<String, String> cells = new TreeMap<>();
                  for (int i = 1; i < heads.length; i++) {
                    cells.put(heads[i], row[i]);
                  }
                  return cells;
                }));
  }

  private long entries(long account, String operation, boolean refusedByGuard) throws SQLException {
    String sql = "SELECT reason FROM ledger_entry WHERE account_id = ? AND operation = ?";
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, account);
      statement.setString(2, operation);
      long count = 0;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String reason = rows.getString(1);
          if (!refusedByGuard || reason != null && NOT_LET_IN.contains(reason)) {
            count++;
          }
        }
      }
      return count;
    }
  }
}
