package org.contactpoint.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be learnt from outside: whether the first page answers, and how the loading goes. */
final class Health {

  private static final Pattern LOADED = Pattern.compile("\"loaded\"\\s*:\\s*\"?(\\d+)");
  private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*\"?(\\d+)");

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Ports ports;

  Health(Ports ports) {
    this.ports = ports;
  }

  /** Whether the first page is there. */
  boolean firstPageAnswers() throws InterruptedException {
    try {
      return get("http://localhost:" + ports.http() + "/").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Children loaded so far and in all, or null when nothing is being loaded. */
  Progress population() throws InterruptedException {
    try {
      String body = get("http://localhost:" + ports.monitoring() + "/health/ready").body();
      int at = body.indexOf("\"population\"");
      if (at < 0) {
        return null;
      }
      String check = body.substring(at, Math.min(body.length(), at + 300));
      OptionalLong loaded = number(LOADED, check);
      OptionalLong total = number(TOTAL, check);
      return loaded.isPresent() && total.isPresent()
          ? new Progress(loaded.getAsLong(), total.getAsLong())
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static OptionalLong number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** How far the loading of the population is. */
  record Progress(long loaded, long total) {}
}
