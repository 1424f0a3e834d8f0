package org.contactpoint.architecture.planted.search;

import java.util.Random;

/** Planted: an id that can be guessed. */
class GuessableIds {
  long next() {
    return new Random().nextLong();
  }
}
