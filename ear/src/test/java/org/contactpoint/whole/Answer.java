package org.contactpoint.whole;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param status the status
 * @param headers all headers
 * @param body the body as text
 * @param from the address asked
 */
public record Answer(int status, HttpHeaders headers, String body, URI from) {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  /** One header, or empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Every cookie that is set. */
  public List<String> cookies() {
    return headers.allValues("Set-Cookie");
  }

  /** The state of the first form on the page. */
  public String viewState() {
    return viewState(body)
        .orElseThrow(
            () ->
                new AssertionError("no form on the page " + from.getPath() + ": status " + status));
  }

  /** The state of the first form on a page. */
  static Optional<String> viewState(String page) {
    Matcher matcher = VIEW_STATE.matcher(page);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Where it sends the browser to, as a path with query, or empty text. */
  public String location() {
    String location = header("Location");
    return location.isEmpty() ? "" : from.resolve(location).toString();
  }

  /** The value of a hidden or visible field. */
  public String field(String name) {
    Matcher matcher =
        Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*?value=\"([^\"]*)\"")
            .matcher(body);
    if (!matcher.find()) {
      throw new AssertionError("no field " + name + " on " + from.getPath());
    }
    return matcher.group(1);
  }
}
