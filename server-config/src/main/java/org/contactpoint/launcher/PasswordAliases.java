package org.contactpoint.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes password aliases into a domain that is not running, in the form that {@code asadmin
 * create-password-alias} leaves: a JCEKS store under the domain's master password. The command
 * itself needs a running server and a second of JVM start for each alias.
 */
final class PasswordAliases {

  /** Payara's master password as long as nobody changed it with change-master-password. */
  static final String MASTER = "changeit";

  private PasswordAliases() {}

  static void write(Path domain, Map<String, String> aliases) throws IOException {
    Path file = domain.resolve("config/domain-passwords");
    char[] master = MASTER.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("JCEKS");
      try (InputStream in = Files.exists(file) ? Files.newInputStream(file) : null) {
        store.load(in, master);
      }
      for (Map.Entry<String, String> alias : aliases.entrySet()) {
        byte[] value = alias.getValue().getBytes(StandardCharsets.UTF_8);
        store.setKeyEntry(
            alias.getKey().toLowerCase(Locale.ROOT), new SecretKeySpec(value, "AES"), master, null);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, master);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("password aliases", e);
    }
  }
}
