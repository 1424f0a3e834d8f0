package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a form sent, as one text that can be kept; nothing in it proves who somebody is. */
public final class SentFields {

  private static final Set<String> SECRETS =
      Set.of("present", "fresh", "again", "password", "pin", "code", "response", "ticket");

  private SentFields() {}

  /** The fields of a request but for secrets and what belongs to Faces. */
  public static String of(HttpServletRequest request) {
    return of(request, name -> true);
  }

  /** The same, of those fields that are wanted. */
  public static String of(HttpServletRequest request, Predicate<String> wanted) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> wanted.test(field.getKey()))
        .filter(field -> !SECRETS.contains(field.getKey()))
        .filter(field -> !field.getKey().startsWith("jakarta.faces."))
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()[0]))
        .collect(Collectors.joining("&"));
  }

  /** The fields of a kept text, in its order. */
  public static Map<String, String> read(String kept) {
    Map<String, String> fields = new LinkedHashMap<>();
    Arrays.stream(kept.split("&"))
        .map(field -> field.split("=", 2))
        .filter(field -> field.length == 2)
        .forEach(field -> fields.putIfAbsent(decoded(field[0]), decoded(field[1])));
    return fields;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
