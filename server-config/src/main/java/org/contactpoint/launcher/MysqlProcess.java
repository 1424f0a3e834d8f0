package org.contactpoint.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A MySQL that was unpacked into a folder, by {@code .ci/mysql} or from the vendor's archive; its
 * {@code bin/mysqld} is all that is used.
 */
final class MysqlProcess extends Database {

  MysqlProcess(Settings settings, Secrets secrets) {
    super(settings, secrets);
  }

  @Override
  List<String> program() {
    Path program = settings().mysqlHome().resolve("bin/mysqld");
    if (!program.toFile().canExecute()) {
      throw new Refusal(
          "There is no MySQL in " + settings().mysqlHome() + ": bin/mysqld is missing.");
    }
    return List.of(program.toString(), "--no-defaults");
  }

  @Override
  List<String> options() {
    return List.of("--mysqlx=OFF", "--disable-log-bin", "--secure-file-priv=NULL");
  }

  @Override
  void install(Path data) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program());
    command.add("--initialize-insecure");
    command.add("--datadir=" + data);
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    java.nio.file.Files.createDirectories(log().getParent());
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start()
            .waitFor();
    if (code != 0) {
      throw new Refusal("The database could not be made; " + log() + " says why.");
    }
  }
}
