package org.contactpoint.involvement;

import java.util.Optional;
import java.util.OptionalLong;
import org.contactpoint.access.Caller;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.Seals;

/**
 * What an opaque reference of an involvement stands for: two handles of the same account, the
 * child's and the part's, joined by a dot.
 *
 * @param child whose record
 * @param part which part of it
 */
public record Reference(ChildId child, long part) {

  /** The reference as the caller's pages carry it. */
  public static String of(Seals seals, Caller caller, ChildId child, long part) {
    return seals.handle("child", caller.accountId(), child.value())
        + "."
        + seals.handle("involvement", caller.accountId(), part);
  }

  /** Reads a reference; empty when it is not one of this caller's. */
  public static Optional<Reference> read(Seals seals, Caller caller, String text) {
    String[] handles = text == null ? new String[0] : text.split("\\.", -1);
    if (handles.length != 2) {
      return Optional.empty();
    }
    OptionalLong child = seals.unhandle("child", caller.accountId(), handles[0]);
    OptionalLong part = seals.unhandle("involvement", caller.accountId(), handles[1]);
    return child.isPresent() && part.isPresent()
        ? Optional.of(new Reference(new ChildId(child.getAsLong()), part.getAsLong()))
        : Optional.empty();
  }
}
