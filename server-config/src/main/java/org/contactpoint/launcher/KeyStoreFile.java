package org.contactpoint.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Collections;
import java.util.Locale;

/**
 * The key store that the application makes at its first start and without which nothing sealed can
 * be read. Looked at before anything is started, so that a lost or foreign one is one clear line
 * and not a failed deployment.
 */
final class KeyStoreFile {

  private static final String MADE_FOR = "MADE-FOR-";

  private final String mode;
  private final Path file;
  private final Path made;
  private final Path password;
  private final Secrets secrets;

  KeyStoreFile(Settings settings, Secrets secrets, Path secretsFolder) {
    mode = settings.mode();
    file = settings.folder().resolve("keys/contactpoint.p12");
    made = settings.folder().resolve("keys/made");
    password = secretsFolder.resolve("keystore");
    this.secrets = secrets;
  }

  Path file() {
    return file;
  }

  String password() throws IOException {
    return secrets.get("keystore");
  }

  /**
   * Makes sure that what is there fits together.
   *
   * @throws Refusal if the store or its password is missing or they do not fit
   */
  void check() throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) {
      if (Files.exists(made)) {
        throw new Refusal(
            "The key store is missing, and without it nothing in the database can be read: restore "
                + file
                + " from its back-up.");
      }
      return;
    }
    if (!Files.exists(password)) {
      throw new Refusal(
          "The key store's password is missing: restore " + password + " from its back-up.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password().toCharArray());
      requireMode(store);
    } catch (IOException | GeneralSecurityException e) {
      throw new Refusal(
          "The key store "
              + file
              + " does not open with the password in "
              + password
              + ": restore the two that belong together.",
          e);
    }
  }

  // The application looks at the mark too; here its word is a line on the terminal.
  private void requireMode(KeyStore store) throws KeyStoreException {
    for (String alias : Collections.list(store.aliases())) {
      String made = alias.toUpperCase(Locale.ROOT);
      if (made.startsWith(MADE_FOR) && !made.equals(MADE_FOR + mode)) {
        throw new Refusal(
            "The key store "
                + file
                + " was made for a "
                + made.substring(MADE_FOR.length())
                + " installation, and this is "
                + mode
                + ": give each a folder of its own.");
      }
    }
  }

  /** Remembers that there is one, so that its loss is noticed. */
  void remember() throws IOException {
    if (Files.exists(file) && !Files.exists(made)) {
      Files.createFile(made);
    }
  }
}
