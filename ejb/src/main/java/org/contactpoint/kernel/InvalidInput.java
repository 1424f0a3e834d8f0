package org.contactpoint.kernel;

import java.util.List;

/** Thrown when a form cannot be accepted: one problem or more, each at its field. */
public class InvalidInput extends ContactPointException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInput(List<Problem> problems) {
    super("The form cannot be accepted as it is.");
    this.problems = List.copyOf(problems);
  }

  public InvalidInput(String field, String message) {
    this(List.of(new Problem(field, message)));
  }

  /** The problems in the order of the fields on the page; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
