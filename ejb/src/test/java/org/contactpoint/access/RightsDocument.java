package org.contactpoint.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes docs/rights.md from the catalogue: who may do what, and what it tells of a child. */
final class RightsDocument {

  private static final String HEAD =
      """
      # Rights

      Made from the operation catalogue (`access.Operation`, `access.Right`); do not edit by hand. A build
      fails when this file is not what the catalogue says; so does one in which the running guard decides
      otherwise (`RightsIT`). After a change of the catalogue make it anew, and have it approved in review:

          mvn -pl ejb -am test -Dtest=RightsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontactpoint.rights.write=true

      "yes": the role may ask for it, signed in with all factors; what it then sees is decided by area,
      organisation and involvement. Nobody's role lets in who is suspended, lapsed or closed. "nobody yet"
      is who has not signed in, "the product" a job of its own. With the kill switch on, only auditors and
      operators get further than their own session.

      A management team reaches the organisations of its own authority and their accounts, an organisation
      manager the own organisation; auditors, operators and national bodies are out of the reach of both.
      Nobody acts on an own account, on another account of the same person, or on the own organisation.

      The address of a shielded child is shown to nobody by way of these operations: hidden facts are taken
      out before a record is made, whatever the role.

      """;

  private RightsDocument() {}

  static String text() {
    List<Role> roles = Arrays.asList(Role.values());
    StringBuilder out = new StringBuilder(HEAD);
    row(
        out,
        Stream.of(
            Stream.of("operation", "right"),
            roles.stream().map(RightsDocument::words),
            Stream.of("others", "reason", "tells of a child")));
    out.append("|---".repeat(roles.size() + 5)).append("|\n");
    for (Operation operation : Operation.values()) {
      row(
          out,
          Stream.of(
              Stream.of(operation.name(), operation.right().name()),
              roles.stream().map(r -> operation.right().roles().contains(r) ? "yes" : "-"),
              Stream.of(
                  others(operation), operation.reasonNeeded() ? "yes" : "-", told(operation))));
    }
    return out.toString();
  }

  private static String others(Operation operation) {
    return switch (operation.right()) {
      case NOT_SIGNED_IN -> "nobody yet";
      case SYSTEM -> "the product";
      default -> "-";
    };
  }

  private static String told(Operation operation) {
    String told =
        Arrays.stream(Operation.Discloses.values())
            .filter(operation.discloses()::contains)
            .map(RightsDocument::words)
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "nothing" : told;
  }

  private static String words(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void row(StringBuilder out, Stream<Stream<String>> cells) {
    out.append(cells.flatMap(c -> c).collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
