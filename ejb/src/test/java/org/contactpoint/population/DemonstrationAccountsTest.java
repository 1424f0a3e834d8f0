package org.contactpoint.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationAccountsTest {

  @TempDir private Path folder;

  private DemonstrationAccounts given(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("sandbox.properties"), text);
    return DemonstrationAccounts.read(Optional.of(file.toString()));
  }

  @Test
  void readsPasswordAndSecretsThatTheLauncherMade() throws IOException {
    DemonstrationAccounts accounts =
        given("password=correct horse\ntotp.teacher=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n");
    assertThat(accounts.password()).contains("correct horse");
    assertThat(accounts.codeSecret("teacher").map(String::new)).contains("12345678901234567890");
  }

  @Test
  void givesNobodyElseASecret() throws IOException {
    DemonstrationAccounts accounts = given("totp.joan.mills=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n");
    assertThat(accounts.codeSecret("joan.mills")).isEmpty();
    assertThat(accounts.codeSecret("teacher")).isEmpty();
    assertThat(accounts.password()).isEmpty();
  }

  @Test
  void opensNoAccountWithoutAFile() {
    assertThat(DemonstrationAccounts.read(Optional.empty()).password()).isEmpty();
    assertThat(DemonstrationAccounts.read(Optional.of(" ")).codeSecret("teacher")).isEmpty();
  }

  @Test
  void saysWhichSettingNamesAFileThatIsNotThere() {
    Optional<String> nowhere = Optional.of(folder.resolve("absent").toString());
    assertThatThrownBy(() -> DemonstrationAccounts.read(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("contactpoint.sandbox.accounts");
  }
}
