package org.contactpoint.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes passwords into a domain that is not running, in the form that {@code asadmin} leaves. The
 * commands themselves want a running server that is open to anybody until the first of them is
 * through, and a second of JVM start each.
 */
final class DomainPasswords {

  /** Payara's master password as long as nobody changed it with change-master-password. */
  static final String MASTER = "changeit";

  private DomainPasswords() {}

  /** Aliases: a JCEKS store under the domain's master password. */
  static void writeAliases(Path domain, Map<String, String> aliases) throws IOException {
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

  /** The administration user: salted SHA-256, a hundred rounds. */
  static void writeAdministrator(Path domain, String password) throws IOException {
    byte[] salt = new byte[8];
    new SecureRandom().nextBytes(salt);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(salt);
      for (int round = 1; round < 100; round++) {
        hash = digest.digest(hash);
      }
      byte[] kept = Arrays.copyOf(hash, hash.length + salt.length);
      System.arraycopy(salt, 0, kept, hash.length, salt.length);
      String line = "admin;{SSHA256}" + Base64.getEncoder().encodeToString(kept) + ";asadmin\n";
      Secrets.write(domain.resolve("config/admin-keyfile"), line);
    } catch (GeneralSecurityException e) {
      throw new IOException("administrator", e);
    }
  }
}
