package org.contactpoint.search.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Duty;
import org.contactpoint.vault.Seals;

/**
 * A case at the desk, as stored: who has to answer by when. Which records it is about is sealed,
 * and what was said of them lies in the records.
 *
 * @param id surrogate
 * @param authority GSS code of the authority of whoever handed it over: never the child's, which
 *     may be hidden
 * @param askedBy account
 * @param askedAt when
 * @param dueAt by when it is owed
 * @param status OPEN, DONE, or CANCELLED when too few of its records are left
 * @param settledAt when, or null
 * @param sealed the surrogates of the records
 */
record StoryCase(
    long id,
    String authority,
    long askedBy,
    Instant askedAt,
    Instant dueAt,
    Duty.Status status,
    Instant settledAt,
    Seals.Sealed sealed) {

  boolean open() {
    return status == Duty.Status.OPEN;
  }

  /** The records, the one that was begun with first. */
  List<ChildId> children(Seals seals) {
    byte[] text = seals.open(Seals.Purpose.DUTY, context(id), sealed);
    return Stream.of(new String(text, StandardCharsets.US_ASCII).split(" "))
        .map(word -> new ChildId(Long.parseLong(word)))
        .toList();
  }

  static Seals.Sealed sealed(Seals seals, long id, List<ChildId> children) {
    String text =
        children.stream()
            .map(child -> Long.toString(child.value()))
            .collect(Collectors.joining(" "));
    return seals.seal(Seals.Purpose.DUTY, context(id), text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String context(long id) {
    return "story " + id;
  }
}
