package org.contactpoint.child;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.StoryAnswer;

/**
 * That somebody thinks that this record and others are about one child (F122), and what the
 * management team made of it: a sealed part of each of the records, so that it goes when the record
 * goes. The answer stays, whatever it is, and a later one stands over it.
 *
 * @param story of which case of the management team's desk it is
 * @param others surrogates of the other records, the one that was begun with first
 * @param clues what speaks for it and against it, by their codes
 * @param text why, in the words of who handed it over
 * @param by account of who handed it over
 * @param at when
 * @param answer or null while it waits
 * @param one surrogates of those records that are about one child, if that was the answer
 * @param why the desk's words, or null
 * @param answeredBy account, or null
 * @param answeredAt when, or null
 */
public record StoryFact(
    long story,
    List<Long> others,
    List<String> clues,
    String text,
    long by,
    Instant at,
    StoryAnswer answer,
    List<Long> one,
    String why,
    Long answeredBy,
    Instant answeredAt) {

  /** The kind of part. */
  public static final String KIND = "story";

  /** As it is handed over. */
  public static StoryFact handedOver(
      long story, List<Long> others, List<String> clues, String text, long by, Instant at) {
    return new StoryFact(story, others, clues, text, by, at, null, List.of(), null, null, null);
  }

  /** As it is answered. */
  public StoryFact answered(
      StoryAnswer how, List<Long> same, String words, long account, Instant when) {
    return new StoryFact(story, others, clues, text, by, at, how, same, words, account, when);
  }

  /** Without a record that has been destroyed. */
  public StoryFact without(ChildId gone) {
    return new StoryFact(
        story,
        others.stream().filter(other -> other != gone.value()).toList(),
        clues,
        text,
        by,
        at,
        answer,
        one.stream().filter(other -> other != gone.value()).toList(),
        why,
        answeredBy,
        answeredAt);
  }

  /** The other records of one child, by the newest answer of each. */
  public static List<ChildId> sameAs(OpenChild child) {
    return of(child)
        .flatMap(fact -> fact.others().stream())
        .distinct()
        .map(ChildId::new)
        .filter(
            other ->
                of(child, other).map(fact -> fact.between(child.id(), other)).orElse(null)
                    == StoryAnswer.ONE_CHILD)
        .toList();
  }

  /** What was made of this record and another one; null while it waits. */
  public StoryAnswer between(ChildId own, ChildId other) {
    if (answer != StoryAnswer.ONE_CHILD) {
      return answer;
    }
    boolean both = one.contains(own.value()) && one.contains(other.value());
    return both ? StoryAnswer.ONE_CHILD : StoryAnswer.DIFFERENT_CHILDREN;
  }

  /** All of a record, the newest first. */
  public static Stream<StoryFact> of(OpenChild child) {
    return parts(child)
        .map(part -> PartForm.read(part.bytes(), StoryFact.class))
        .sorted(Comparator.comparing(StoryFact::at).reversed());
  }

  /** The newest that speaks of a record and another one. */
  public static Optional<StoryFact> of(OpenChild child, ChildId other) {
    return of(child).filter(fact -> fact.others().contains(other.value())).findFirst();
  }

  /** The part of a record that belongs to a case. */
  public static Optional<OpenChild.Part> part(OpenChild child, long story) {
    return parts(child)
        .filter(part -> PartForm.read(part.bytes(), StoryFact.class).story() == story)
        .findFirst();
  }

  private static Stream<OpenChild.Part> parts(OpenChild child) {
    return child.parts().stream().filter(part -> part.kind().equals(KIND));
  }

  @Override
  public String toString() {
    return "a story";
  }
}
