package org.contactpoint.kernel;

import java.util.StringJoiner;

/**
 * What a log may say of an exception: the kinds of its causes, each with the place in the code that
 * threw it. Never a message: those of libraries may hold what was typed or stored.
 */
public final class FailureKinds {

  private static final int DEEPEST = 12;

  private FailureKinds() {}

  /** In one line, the outermost first. */
  public static String of(Throwable failure) {
    StringJoiner kinds = new StringJoiner(" < ");
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      StackTraceElement[] trace = cause.getStackTrace();
      String place =
          trace.length == 0
              ? ""
              : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
      kinds.add(cause.getClass().getName() + place);
      cause = cause.getCause();
    }
    return kinds.toString();
  }
}
