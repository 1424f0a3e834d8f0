package org.contactpoint.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreFileTest {

  @TempDir private Path folder;

  @Test
  void asksForNothingBeforeThereIsOne() {
    assertThatCode(() -> keys().check()).doesNotThrowAnyException();
  }

  @Test
  void noticesThatItWasLost() throws Exception {
    keys().check();
    make(keys().password());
    keys().remember();
    Files.delete(keys().file());

    assertThatThrownBy(() -> keys().check())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("key store is missing");
  }

  @Test
  void noticesThatThePasswordWasLost() throws Exception {
    keys().check();
    make(keys().password());
    Files.delete(folder.resolve("secrets/keystore"));

    assertThatThrownBy(() -> keys().check()).hasMessageContaining("password is missing");
  }

  @Test
  void noticesThatThePasswordIsAnother() throws Exception {
    keys().check();
    make("another");
    keys().password();

    assertThatThrownBy(() -> keys().check()).hasMessageContaining("does not open");
  }

  @Test
  void noticesThatItIsOfAnotherMode() throws Exception {
    keys().check();
    make(keys().password(), "made-for-sandbox");

    assertThatCode(() -> keys().check()).doesNotThrowAnyException();
    assertThatThrownBy(() -> keys("LIVE").check())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("made for a SANDBOX installation, and this is LIVE");
  }

  private KeyStoreFile keys() {
    return keys("SANDBOX");
  }

  private KeyStoreFile keys(String mode) {
    Properties given = new Properties();
    given.setProperty("contactpoint.mode", mode);
    given.setProperty("contactpoint.folder", folder.toString());
    Path secrets = folder.resolve("secrets");
    return new KeyStoreFile(Settings.from(given), new Secrets(secrets), secrets);
  }

  private void make(String password, String... marks) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (String mark : marks) {
      store.setEntry(
          mark,
          new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[] {1}, "HmacSHA256")),
          new KeyStore.PasswordProtection(password.toCharArray()));
    }
    try (OutputStream out = Files.newOutputStream(keys().file())) {
      store.store(out, password.toCharArray());
    }
  }
}
