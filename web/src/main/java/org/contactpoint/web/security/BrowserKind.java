package org.contactpoint.web.security;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kind of browser says that it asks, so that people know their own again: six browsers and
 * five systems, nothing of what it says itself is kept or shown.
 */
final class BrowserKind {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // In this order: each names those below it too.
    BROWSERS.put("Edg/", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserKind() {}

  /** Such as "Firefox on Windows"; null when there is no telling. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    if (browser == null) {
      return null;
    }
    return system == null ? browser : browser + " on " + system;
  }

  private static String first(Map<String, String> known, String said) {
    return said == null
        ? null
        : known.entrySet().stream()
            .filter(one -> said.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
  }
}
