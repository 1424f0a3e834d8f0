package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.contactpoint.vault.Seals;

/**
 * Short texts about staff and organisations, each sealed and bound to its row. For rooms within
 * {@code people}: checks no rights.
 */
@ApplicationScoped
public class StaffTexts {

  @Inject private Seals seals;

  /**
   * Seals a text.
   *
   * @param kind of what row, such as {@code phase-step}
   * @param id surrogate of the row
   */
  public Seals.Sealed sealed(String kind, long id, String text) {
    return seals.seal(
        Seals.Purpose.STAFF, context(kind, id), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Opens a text.
   *
   * @throws org.contactpoint.vault.BrokenSeal when it was not sealed for this row
   */
  public String opened(String kind, long id, Seals.Sealed text) {
    return new String(
        seals.open(Seals.Purpose.STAFF, context(kind, id), text), StandardCharsets.UTF_8);
  }

  private static String context(String kind, long id) {
    return kind + ":" + id;
  }
}
