package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contactpoint.launcher.DriftCheck;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The running server is the one that the files describe. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerConfigurationIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void isWhatTheFilesWant(@TempDir Path folder) throws IOException, InterruptedException {
    Path password = folder.resolve("password");
    Files.writeString(
        password, "AS_ADMIN_PASSWORD=" + System.getProperty("contactpoint.it.admin.password"));

    assertThat(
            DriftCheck.of(
                Path.of(System.getProperty("contactpoint.it.folder"), "payara/bin/asadmin"),
                Integer.getInteger("contactpoint.it.admin.port"),
                password))
        .isEmpty();
  }

  @Test
  void tellsUsersNothingAboutItself() throws IOException, InterruptedException {
    HttpResponse<String> page = get(System.getProperty("contactpoint.it.url") + "/signin.xhtml");

    assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void showsHealthOnTheMonitoringListenerAndNothingOfTheProductThere()
      throws IOException, InterruptedException {
    String monitoring = System.getProperty("contactpoint.it.monitoring.url");

    assertThat(get(monitoring + "/health/ready").body()).contains("\"ledger\"", "\"population\"");
    assertThat(get(monitoring + "/metrics").statusCode()).isEqualTo(200);
    assertThat(get(System.getProperty("contactpoint.it.url") + "/health").body())
        .doesNotContain("\"checks\"");
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
