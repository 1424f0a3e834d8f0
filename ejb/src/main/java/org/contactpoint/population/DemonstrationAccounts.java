package org.contactpoint.population;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.codec.binary.Base32;

/**
 * The password and the code secrets of the sandbox's demonstration accounts, from the file that the
 * launcher makes: {@code password} and, for each user, {@code totp.} and the name, in Base32.
 * Without the file nobody can sign in with the printed names.
 */
final class DemonstrationAccounts {

  private final Properties given;

  private DemonstrationAccounts(Properties given) {
    this.given = given;
  }

  /** Reads the file; an empty path means that there is none. */
  static DemonstrationAccounts read(Optional<String> file) {
    Properties given = new Properties();
    if (file.isPresent() && !file.get().isBlank()) {
      try (Reader in = Files.newBufferedReader(Path.of(file.get()), StandardCharsets.UTF_8)) {
        given.load(in);
      } catch (IOException e) {
        // The path is the operator's own and says nothing of anybody; the content stays out.
        throw new UncheckedIOException(
            "contactpoint.sandbox.accounts names a file that cannot be read", e);
      }
    }
    return new DemonstrationAccounts(given);
  }

  Optional<String> password() {
    return Optional.ofNullable(given.getProperty("password"));
  }

  /** The secret that a user's code generator shares; empty for everybody who is not printed. */
  Optional<byte[]> codeSecret(String username) {
    return PrintedStaff.DEMONSTRATION.contains(username)
        ? Optional.ofNullable(given.getProperty("totp." + username)).map(new Base32()::decode)
        : Optional.empty();
  }
}
