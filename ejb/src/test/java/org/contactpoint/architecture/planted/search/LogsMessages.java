package org.contactpoint.architecture.planted.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Planted: an exception goes into the log with its message. */
class LogsMessages {
  void log(Exception e) {
    Logger.getLogger("planted").log(Level.SEVERE, "It failed.", e);
  }
}
