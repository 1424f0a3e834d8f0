package org.contactpoint.architecture.planted.search;

import org.contactpoint.architecture.planted.disclosure.SomeView;

/** Planted: a view that the policy never saw. */
class MakesView {
  SomeView make() {
    return new SomeView("");
  }
}
