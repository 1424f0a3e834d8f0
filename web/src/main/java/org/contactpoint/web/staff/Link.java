package org.contactpoint.web.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactpoint.web.frame.Texts;

/**
 * A link of a list: a filter, or something to be done.
 *
 * @param words what is shown
 * @param address where it leads
 * @param current whether the page shows just this
 */
public record Link(String words, String address, boolean current) {

  /** The address of a page with those parameters that are not empty. */
  public static String address(String page, Map<String, String> parameters) {
    List<String> parts = new ArrayList<>();
    parameters.forEach(
        (name, value) -> {
          if (value != null && !value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return parts.isEmpty() ? page : page + "?" + String.join("&", parts);
  }

  /** "3 checks end within 30 days", each with its list; nothing of what there is none of. */
  public static List<Link> due(String page, Map<String, Integer> counts) {
    List<Link> due = new ArrayList<>();
    counts.forEach(
        (filter, count) -> {
          String key = page + ".due." + filter;
          if (count == 1) {
            due.add(new Link(Texts.of(key + ".one"), page + ".xhtml?f=" + filter, false));
          } else if (count > 1) {
            String words = Texts.of(key).replace("{0}", count.toString());
            due.add(new Link(words, page + ".xhtml?f=" + filter, false));
          }
        });
    return due;
  }
}
