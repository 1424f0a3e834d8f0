package org.contactpoint.architecture.planted.matching;

import jakarta.inject.Inject;

/** Planted: matching that needs a container. */
class UsesContainer {
  @Inject String weights;
}
