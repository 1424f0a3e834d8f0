package org.contactpoint.web.architecture.planted;

import jakarta.inject.Inject;

/** Planted: six dependencies. */
class KnowsEverybody {
  @Inject String one;
  @Inject String two;
  @Inject String three;
  @Inject String four;
  @Inject String five;
  @Inject String six;
}
