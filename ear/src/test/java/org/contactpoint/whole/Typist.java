package org.contactpoint.whole;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: goes from one thing to the next with Tab, types, and presses Enter or
 * Space. Counts interactions: each field that is filled, each thing that is chosen or pressed.
 */
final class Typist {

  /** More presses of Tab than this, and nobody would find it. */
  private static final int MOST_TABS = 60;

  private final Page page;
  private int interactions;

  Typist(Page page) {
    this.page = page;
  }

  int interactions() {
    return interactions;
  }

  /** Fills a field. */
  Typist type(String selector, String text) {
    to(selector);
    keyboard().type(text);
    return did();
  }

  /** Chooses one of several radio buttons, with the arrow keys. */
  Typist choose(String name, String id) {
    to("[name='" + name + "']");
    if (!isAt("#" + id)) {
      for (int i = 0; i < MOST_TABS && !isAt("#" + id); i++) {
        keyboard().press("ArrowDown");
      }
    }
    keyboard().press("Space");
    return did();
  }

  /** Ticks a box. */
  Typist tick(String selector) {
    to(selector);
    keyboard().press("Space");
    return did();
  }

  /** Presses Enter where one is. */
  Typist enter(String leadsTo) {
    keyboard().press("Enter");
    page.waitForURL(leadsTo);
    return did();
  }

  /** Goes to a link or button and presses it. */
  Typist press(String selector, String leadsTo) {
    to(selector);
    return enter(leadsTo);
  }

  /** Goes to something with Tab alone. */
  Typist to(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (isAt(selector)) {
        return this;
      }
      keyboard().press("Tab");
    }
    throw new AssertionError("no Tab leads to " + selector + " on " + page.url());
  }

  private boolean isAt(String selector) {
    return (Boolean)
        page.evaluate(
            "selector => document.activeElement !== null"
                + " && document.activeElement.matches(selector)",
            selector);
  }

  private Keyboard keyboard() {
    return page.keyboard();
  }

  private Typist did() {
    interactions++;
    return this;
  }
}
