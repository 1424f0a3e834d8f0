package org.contactpoint.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.contactpoint.kernel.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the tables of wrapped keys lie, and the way to them. Only for the repositories of this
 * room: the schema's name is not a parameter that SQL knows, so it is checked once, here.
 */
@ApplicationScoped
class KeySchemaRepository {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource source;

  @Inject
  @ConfigProperty(name = "contactpoint.database.keys", defaultValue = "contactpoint_keys")
  private String name;

  /** A statement with {@code @} in place of the schema of keys. */
  String in(String sql) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalStateException("contactpoint.database.keys is not the name of a schema");
    }
    return sql.replace("@", name);
  }

  /**
   * Runs work on a connection of the caller's transaction.
   *
   * @throws Unavailable when the database does not do it; the statement is not in the message
   */
  <T> T run(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new Unavailable("The database cannot be used.", e);
    }
  }

  /** Until the transaction ends, no rotation can end; to be called before the ring is asked for. */
  void shareEpoch() {
    lockEpoch(" LOCK IN SHARE MODE");
  }

  /** Waits until nobody is storing a new key, and lets nobody begin until the transaction ends. */
  void holdEpoch() {
    lockEpoch(" FOR UPDATE");
  }

  private void lockEpoch(String how) {
    run(
        c -> {
          try (PreparedStatement select =
              c.prepareStatement(in("SELECT id FROM @.key_epoch WHERE id = 1") + how)) {
            return select.execute();
          }
        });
  }

  /** Something done with a connection. */
  @FunctionalInterface
  interface Work<T> {

    T on(Connection connection) throws SQLException;
  }
}
