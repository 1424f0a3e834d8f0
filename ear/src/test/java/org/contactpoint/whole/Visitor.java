package org.contactpoint.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody with a program instead of a browser: sends what it wants, keeps cookies (secure ones
 * too, as browsers do on localhost) and follows nothing by itself.
 */
public final class Visitor {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String address;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** A stranger to the product of this build. */
  Visitor() {
    this(RunningProduct.get());
  }

  Visitor(RunningProduct product) {
    this(product.address());
  }

  /** A stranger to a product; its address without a slash at the end. */
  public Visitor(String address) {
    this.address = address;
  }

  /** Somebody who has signed in as this user. */
  static Visitor signedIn(String user) {
    return signedIn(RunningProduct.get(), user);
  }

  /** Somebody who has signed in to this product. */
  static Visitor signedIn(RunningProduct product, String user) {
    Visitor visitor = new Visitor(product);
    Answer first = visitor.get("/signin.xhtml");
    visitor.post(
        "/signin.xhtml",
        first,
        "signin",
        "next",
        Map.of("username", user, "password", product.password()));
    Answer second = visitor.get("/code.xhtml");
    Answer in =
        visitor.post(
            "/code.xhtml", second, "code-form", "finish", Map.of("code", product.freshCode(user)));
    if (in.status() != 302) {
      throw new AssertionError(user + " cannot sign in: " + in.status() + " " + in.body());
    }
    return visitor;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  /** Asks for a page. */
  public Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  /** Posts a form of ours as its page would. */
  public Answer post(
      String path,
      Answer page,
      String form,
      String button,
      Map<String, String> fields,
      String... headers) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(form, "sent");
    all.putAll(fields);
    all.put("jakarta.faces.ViewState", page.viewState());
    all.put(button, "x");
    String[] more = Arrays.copyOf(headers, headers.length + 2);
    more[headers.length] = "Origin";
    more[headers.length + 1] = address;
    return send("POST", path, encoded(all), more);
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Answer answer =
          new Answer(response.statusCode(), response.headers(), response.body(), response.uri());
      answer.cookies().forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    String name = pair.substring(0, pair.indexOf('='));
    if (cookie.matches("(?i).*max-age=0\\b.*")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
  }
}
