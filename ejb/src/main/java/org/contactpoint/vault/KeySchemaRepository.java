package org.contactpoint.vault;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.contactpoint.kernel.JdbcRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the repositories of wrapped keys and of the log have in common: the schema in which their
 * tables lie. Its name is nothing that SQL takes as a parameter, so it is checked here.
 */
abstract class KeySchemaRepository extends JdbcRepository {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  @Inject
  @ConfigProperty(name = "contactpoint.database.keys", defaultValue = "contactpoint_keys")
  private String name;

  /** A statement with the schema of keys in place of {@code @}. */
  String in(String sql) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalStateException("contactpoint.database.keys is not the name of a schema");
    }
    return sql.replace("@", name);
  }

  /** The number that a query gives in its first column. */
  long number(String sql, Object... parameters) {
    return queryOne(in(sql), row -> row.getLong(1), parameters).orElse(0L);
  }
}
