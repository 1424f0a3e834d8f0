package org.contactpoint.access;

import java.time.LocalDate;
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
      The national team reaches all management teams, national partners and the help desk, and no child.
      Nobody acts on an own account, on another account of the same person, or on the own organisation.

      The address of a shielded child is shown to nobody by way of these operations: hidden facts are taken
      out before a record is made, whatever the role.

      """;

  private static final String PHASES =
      """

      ## Phases

      An authority and each organisation in it go live by steps (`access.Phase`); the earlier phase of the
      two counts, for a national body its own alone. A phase holds back what is about children, at the next
      request; what is not in this table may be done in all phases. "synthetic only": where all children of
      the installation are invented.

      """;

  private static final String HANDED_OVER =
      """

      ## Roles handed over

      Organisation managers and management teams may hand their own role over to a colleague of the same
      organisation, for 31 days at most; a third person confirms it (ADR 0023). Whoever holds one does by it
      what this table says, beside what the own role allows; nothing about children comes with it. "own role":
      takes somebody whose own role it is.

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
    phases(out);
    handedOver(out);
    return out.toString();
  }

  /** What of the rights that are about children may be used in which phase. */
  private static void phases(StringBuilder out) {
    out.append(PHASES);
    List<Phase> phases = Arrays.asList(Phase.values());
    List<String> heads = phases.stream().map(RightsDocument::words).toList();
    out.append(
        Stream.concat(Stream.of("role", "right"), heads.stream())
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    out.append("|---".repeat(phases.size() + 2)).append("|\n");
    for (Right right : Right.values()) {
      for (Role role : Role.values()) {
        if (right.aboutChildren() && right.roles().contains(role)) {
          row(
              out,
              Stream.of(
                  Stream.of(words(role), right.name()),
                  phases.stream().map(phase -> allowed(phase, right, role))));
        }
      }
    }
  }

  /** What comes with a role that was handed over; operations that never do are left out. */
  private static void handedOver(StringBuilder out) {
    out.append(HANDED_OVER);
    List<Role> given =
        Stream.of(Role.values()).filter(r -> Right.HAND_OVER.roles().contains(r)).toList();
    row(out, Stream.of(Stream.of("operation"), given.stream().map(RightsDocument::words)));
    out.append("|---".repeat(given.size() + 1)).append("|\n");
    for (Operation operation : Operation.values()) {
      List<String> cells = given.stream().map(role -> comesWith(operation, role)).toList();
      if (cells.stream().anyMatch(cell -> !cell.equals("-"))) {
        row(out, Stream.of(Stream.of(operation.name()), cells.stream()));
      }
    }
  }

  private static String comesWith(Operation operation, Role role) {
    if (!new Delegation(role, 0, "", LocalDate.MAX).carries(operation.right())) {
      return "-";
    }
    return operation.ownRoleOnly() ? "own role" : "yes";
  }

  private static String allowed(Phase phase, Right right, Role role) {
    if (phase.allows(right, role, () -> false)) {
      return "yes";
    }
    return phase.allows(right, role, () -> true) ? "synthetic only" : "-";
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
