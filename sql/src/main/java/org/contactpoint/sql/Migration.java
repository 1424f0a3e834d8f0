package org.contactpoint.sql;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the two schemas to the version of this build: the data schema, which is the one in the
 * JDBC address, and the key schema beside it, whose back-ups are kept apart (architecture, section
 * 5). Migrations name the key schema <code>${keys}</code> and the application's account <code>
 * ${app}</code>.
 */
public final class Migration {

  /** The key schema where nothing else is configured. */
  public static final String KEYS = "contactpoint_keys";

  /** The application's account where nothing else is configured, as GRANT wants it. */
  public static final String APPLICATION = "'contactpoint_app'@'127.0.0.1'";

  private Migration() {}

  /**
   * Applies what is missing; does nothing when nothing is. Both schemas must exist and the account
   * must own them with the right to grant.
   *
   * @param jdbcUrl address of the data schema, for example {@code
   *     jdbc:mysql://127.0.0.1:3307/contactpoint}
   * @param user the owner's account
   * @param password the owner's password
   * @param keysSchema name of the key schema
   * @param application the application's account, quoted with its host
   * @return how many migrations were applied
   * @throws FlywayException if one fails, or if an applied one was edited afterwards
   */
  public static int migrate(
      String jdbcUrl, String user, String password, String keysSchema, String application) {
    MigrateResult result =
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(jdbcUrl, user, password)
            .locations("classpath:db/migration")
            .placeholders(Map.of("keys", keysSchema, "app", application))
            .createSchemas(false)
            .cleanDisabled(true)
            .validateMigrationNaming(true)
            .connectRetries(0)
            .load()
            .migrate();
    return result.migrationsExecuted;
  }

  /** As above, with the usual names of key schema and account. */
  public static int migrate(String jdbcUrl, String user, String password, String keysSchema) {
    return migrate(jdbcUrl, user, password, keysSchema, APPLICATION);
  }

  /**
   * For operators. Reads CONTACTPOINT_DATABASE_URL, CONTACTPOINT_OWNER_USER and
   * CONTACTPOINT_OWNER_PASSWORD from the environment, never from arguments, which every user of the
   * machine can list; CONTACTPOINT_KEYS_SCHEMA and CONTACTPOINT_APPLICATION_ACCOUNT if they differ
   * from the usual ones. Exit code 1 with one line when it cannot.
   */
  public static void main(String[] arguments) {
    System.exit(run(System::getenv, System.out, System.err)); // checked by MigrationTest
  }

  static int run(UnaryOperator<String> environment, PrintStream out, PrintStream err) {
    try {
      int applied =
          migrate(
              required(environment, "CONTACTPOINT_DATABASE_URL"),
              required(environment, "CONTACTPOINT_OWNER_USER"),
              required(environment, "CONTACTPOINT_OWNER_PASSWORD"),
              otherwise(environment.apply("CONTACTPOINT_KEYS_SCHEMA"), KEYS),
              otherwise(environment.apply("CONTACTPOINT_APPLICATION_ACCOUNT"), APPLICATION));
      out.println("Schema is up to date, " + applied + " migrations applied.");
      return 0;
    } catch (IllegalArgumentException | FlywayException e) {
      err.println("Migration failed: " + e.getMessage().strip().lines().findFirst().orElse(""));
      return 1;
    }
  }

  private static String required(UnaryOperator<String> environment, String name) {
    String value = environment.apply(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("set " + name + " in the environment");
    }
    return value;
  }

  private static String otherwise(String value, String usual) {
    return value == null || value.isBlank() ? usual : value;
  }
}
